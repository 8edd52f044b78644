package org.kardan.demonstration;

import java.util.Set;
import org.kardan.identity.Contact;
import org.kardan.identity.Person;
import org.kardan.identity.PersonId;
import org.kardan.identity.Role;
import org.kardan.language.Lang;
import org.kardan.language.PersonName;
import org.kardan.language.Side;
import org.kardan.language.Trilingual;

/**
 * The accounts of the demonstration. People and addresses are invented; {@code .example} belongs to nobody (RFC 2606).
 */
enum Login {
    MANAGER_DE(
            "leitung@bergisch.example",
            new PersonName("Musterberg", "Mira", "", "", ""),
            Side.DE,
            Set.of(Role.MANAGER),
            new Trilingual("Clusterleiterin", "集群负责人", "Cluster manager")),
    MANAGER_CN(
            "lianmeng@huazhong.example",
            new PersonName("Fan", "Lixin", "范", "立新", ""),
            Side.CN,
            Set.of(Role.MANAGER),
            new Trilingual("Leiter der chinesischen Geschäftsstelle", "中方秘书处主任", "Head of the Chinese office")),
    MEMBER_DE(
            "firma@bergisch.example",
            new PersonName("Beispiel", "Bernd", "", "", "Dr."),
            Side.DE,
            Set.of(),
            new Trilingual("Geschäftsführer", "总经理", "Managing director")),
    MEMBER_CN(
            "qiye@huazhong.example",
            new PersonName("Shi", "Wenhua", "史", "文华", ""),
            Side.CN,
            Set.of(),
            new Trilingual("Vertriebsleiterin", "销售总监", "Head of sales")),
    INTERPRETER(
            "dolmetschen@bergisch.example",
            new PersonName("Brücke-Qiao", "Linda", "乔", "琳达", ""),
            Side.DE,
            Set.of(Role.INTERPRETER),
            new Trilingual("Dolmetscherin", "口译员", "Interpreter")),
    OFFICIAL(
            "ministerium@land.example",
            new PersonName("Amtmann", "Konrad", "", "", ""),
            Side.DE,
            Set.of(Role.OFFICIAL),
            new Trilingual("Referatsleiter", "处长", "Head of division")),
    ANALYST(
            "studie@hochschule.example",
            new PersonName("Zahlenreich", "Ada", "", "", ""),
            Side.DE,
            Set.of(Role.ANALYST),
            new Trilingual("Wissenschaftliche Mitarbeiterin", "研究员", "Researcher")),
    OPERATOR(
            "betrieb@kardan.example",
            new PersonName("Betrieb", "Olaf", "", "", ""),
            Side.DE,
            Set.of(Role.OPERATOR),
            new Trilingual("Systembetrieb", "系统运营", "Operations"));

    private final String email;
    private final PersonName name;
    private final Side side;
    private final Set<Role> roles;
    private final Trilingual function;

    Login(String email, PersonName name, Side side, Set<Role> roles, Trilingual function) {
        this.email = email;
        this.name = name;
        this.side = side;
        this.roles = roles;
        this.function = function;
    }

    String email() {
        return email;
    }

    Side side() {
        return side;
    }

    Set<Role> roles() {
        return roles;
    }

    /** As the start prints it: {@code manager-de}. */
    String label() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    Person person() {
        return new Person(
                PersonId.fresh(),
                name,
                side,
                side.lang(),
                Contact.of(email),
                this == INTERPRETER ? Set.of(Lang.DE, Lang.ZH) : Set.of(side.lang()),
                function);
    }
}
