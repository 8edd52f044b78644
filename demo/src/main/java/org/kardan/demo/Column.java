package org.kardan.demo;

/** The columns of a firm list and what each of the three lists calls them; an empty header means "not in that list". */
enum Column {
    REFERENCE("Nr.", "Lfd. Nr.", "编号"),
    NAME("Firmenname", "Unternehmen", "企业名称"),
    LATIN("", "Kurzbezeichnung", "英文名称"),
    SHORT("Kurzname", "", "简称"),
    OTHER("", "Chinesischer Name", "德文名称"),
    FORM("Rechtsform", "Rechtsform", "企业类型"),
    VAT("USt-IdNr.", "Umsatzsteuer-ID", ""),
    USCC("", "", "统一社会信用代码"),
    LEI("LEI", "LEI-Code", "LEI编码"),
    COURT("Handelsregister", "Registereintrag", ""),
    TRADE("Branche", "Tätigkeitsfeld", "行业"),
    STREET("Straße", "Anschrift", "地址"),
    POSTCODE("PLZ", "Postleitzahl", "邮编"),
    CITY("Ort", "Stadt", "城市"),
    DISTRICT("NUTS", "Kreis (AGS)", "省份"),
    COUNTRY("Land", "Land", "国家"),
    LATITUDE("Breite", "Breitengrad", "纬度"),
    LONGITUDE("Länge", "Längengrad", "经度"),
    WEBSITE("Internet", "Webseite", "网址"),
    EMAIL("E-Mail", "Mailadresse", "电子邮箱"),
    PHONE("Telefon", "Telefonnummer", "电话"),
    FOUNDED("Gründungsjahr", "Gegründet", "成立年份"),
    STAFF("Mitarbeiter", "Anzahl Beschäftigte", "员工人数"),
    SIZE("Größenklasse", "Unternehmensgröße", "企业规模"),
    TURNOVER("Umsatzklasse", "Umsatz (Klasse)", "年营业额"),
    CERTIFICATES("Zertifikate", "Zertifizierungen", "认证"),
    ROLE("Lieferantenstufe", "Stellung in der Lieferkette", "供应商级别"),
    CAPABILITIES("Leistungsprofil", "Kompetenzen", "企业能力"),
    CAPABILITIES_EN("Leistungsprofil englisch", "Kompetenzen (EN)", "企业能力（英文）"),
    OFFERS("Angebote", "Wir bieten", "供应信息"),
    REQUESTS("Gesuche", "Wir suchen", "需求信息"),
    NETWORK("Netzwerk", "Mitglied im Netzwerk", "所属联盟"),
    SINCE("Mitglied seit", "Beitritt", "加入日期"),
    VISIBILITY("Sichtbarkeit", "Sichtbar für", "公开范围");

    private final String[] headers;

    Column(String... headers) {
        this.headers = headers;
    }

    String header(Network network) {
        return headers[network.ordinal()];
    }
}
