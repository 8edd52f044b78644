package org.kardan.bench;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A list of Chinese firms that nobody could take for real ones, each different. */
final class BigList {

    private static final String HEADER =
            "编号,企业名称,英文名称,统一社会信用代码,地址,邮编,城市,省份,网址,电话,成立年份,员工人数," + "认证,企业能力,供应信息,需求信息,所属联盟,公开范围";
    private static final List<String> CITIES = List.of("苏州,江苏省", "宁波,浙江省", "武汉,湖北省", "长春,吉林省", "广州,广东省");
    private static final List<String> TRADES = List.of("冷锻", "压铸", "冲压", "注塑", "热处理", "紧固件", "线束", "轴承");
    private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private BigList() {}

    static void write(Path file, int rows) throws IOException {
        try (var out = Files.newBufferedWriter(file, Charset.forName("GB18030"))) {
            out.write(HEADER + "\r\n");
            for (var number = 1; number <= rows; number++) {
                out.write(row(number));
            }
        }
    }

    private static String row(int number) {
        var trade = TRADES.get(number % TRADES.size());
        var city = CITIES.get(number % CITIES.size());
        return "B-%06d,%s乌有%06d%s有限公司,Wuyou %06d Bench Parts Co. Ltd.,%s,乌有街%d号,215000,%s,"
                        .formatted(
                                number,
                                city.substring(0, 2),
                                number,
                                trade,
                                number,
                                uscc(number),
                                number % 900 + 1,
                                city)
                + "https://www.bench-%06d.example,+86 512 %08d,%d,%d,IATF 16949,"
                        .formatted(number, number, 1980 + number % 40, 5 + number % 3_000)
                + "公司专业生产%s件，年产能%d万件，配有三坐标测量机，产品用于转向与制动系统。,%s件小批量试制 %d,寻求%s设备供应商 %d,测量联盟,仅本方\r\n"
                        .formatted(trade, number % 700 + 10, trade, number, trade, number);
    }

    /** Correct in its check sign (GB 32100-2015), of a registration department that does not exist. */
    private static String uscc(int number) {
        var body = "91993200MB%07d".formatted(number);
        var sum = 0;
        var weight = 1;
        for (var sign : body.toCharArray()) {
            sum += SIGNS.indexOf(sign) * weight;
            weight = weight * 3 % 31;
        }
        return body + SIGNS.charAt((31 - sum % 31) % 31);
    }
}
