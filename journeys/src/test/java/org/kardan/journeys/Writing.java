package org.kardan.journeys;

import java.util.Arrays;
import org.kardan.Kardan;
import org.kardan.language.Lang;
import org.kardan.post.Letter;
import org.kardan.post.Post;
import org.springframework.boot.SpringApplication;

/** The application, which in addition writes letters as soon as it is ready; each start writes the same ones. */
final class Writing {

    private static final String OPTION = "--letters=";

    private Writing() {}

    public static void main(String[] arguments) {
        var number = Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(OPTION))
                .mapToInt(argument -> Integer.parseInt(argument.substring(OPTION.length())))
                .sum();
        var post = SpringApplication.run(Kardan.class, arguments).getBean(Post.class);
        for (var at = 1; at <= number; at++) {
            post.send(Letter.of("killed:" + at, "empfang@bergisch.example", Lang.ZH, subjectOf(at), "您好！\nGuten Tag!"));
        }
    }

    static String subjectOf(int letter) {
        return "第 " + letter + " 封信";
    }
}
