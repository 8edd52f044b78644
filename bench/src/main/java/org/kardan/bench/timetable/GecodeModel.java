package org.kardan.bench.timetable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kardan.scheduling.published.Instance;
import org.kardan.scheduling.published.Instance.Meeting;

/** Gecode behind MiniZinc, both as Debian packages them, with the model {@code breaks.mzn}. */
final class GecodeModel implements Peer {

    static boolean installed() {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "minizinc")));
    }

    @Override
    public Answer solve(Instance instance, int seconds, int workers) throws IOException, InterruptedException {
        var model = Files.createTempFile("kardan", ".mzn");
        var data = Files.createTempFile("kardan", ".dzn");
        try (var text = Objects.requireNonNull(GecodeModel.class.getResourceAsStream("breaks.mzn"))) {
            Files.write(model, text.readAllBytes());
            Files.writeString(data, data(instance));
            var process = new ProcessBuilder(command(model, data, seconds, workers))
                    .redirectErrorStream(true)
                    .start();
            return answer(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } finally {
            Files.delete(model);
            Files.delete(data);
        }
    }

    private static List<String> command(Path model, Path data, int seconds, int workers) {
        return List.of(
                "minizinc",
                "--solver",
                "gecode",
                "--intermediate",
                "--parallel",
                Integer.toString(workers),
                "--time-limit",
                Integer.toString(seconds * 1000),
                model.toString(),
                data.toString());
    }

    private static Answer answer(String output) {
        if (output.contains("=====UNSATISFIABLE=====")) {
            return new Answer("INFEASIBLE", 0, List.of());
        }
        var last = output.lines().filter(line -> line.startsWith("slots [")).reduce((_, line) -> line);
        if (last.isEmpty()) {
            if (!output.isBlank() && !output.contains("=====UNKNOWN=====") && !output.contains("% Time limit")) {
                throw new IllegalStateException(
                        "MiniZinc says: " + output.lines().limit(5).toList());
            }
            return Answer.NONE;
        }
        int[] slots = Arrays.stream(last.get().replaceAll("[^0-9,]", "").split(","))
                .mapToInt(Integer::parseInt)
                .toArray();
        return Answer.of(output.contains("=========="), 0, slots);
    }

    private static String data(Instance instance) {
        var order = instance.meetings().stream()
                .flatMap(later -> later.before().stream().map(earlier -> "|" + earlier + "," + later.number()))
                .toList();
        return "participants=%d;slots=%d;tables=%d;meetings=%d;%nchoices=[%s];%nmine=[%s];%norder=%s;%n"
                .formatted(
                        instance.participants(),
                        instance.slots(),
                        instance.tables(),
                        instance.meetings().size(),
                        instance.meetings().stream()
                                .map(meeting -> set(Choices.of(instance, meeting)))
                                .collect(Collectors.joining(",")),
                        IntStream.rangeClosed(1, instance.participants())
                                .mapToObj(participant -> Choices.meetingsOf(instance, participant).stream()
                                        .mapToInt(Meeting::number)
                                        .toArray())
                                .map(GecodeModel::set)
                                .collect(Collectors.joining(",")),
                        order.isEmpty() ? "array2d(1..0,1..2,[])" : "[" + String.join("", order) + "|]");
    }

    private static String set(int[] numbers) {
        return Arrays.stream(numbers).mapToObj(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
