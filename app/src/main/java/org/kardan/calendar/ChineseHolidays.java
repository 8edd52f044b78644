package org.kardan.calendar;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/**
 * The holidays and make-up working days of China, from {@code holidays-cn.csv}.
 *
 * <p>The State Council announces each year's days in the autumn before; each line of the file says from where and
 * whether it was announced or is only known by law.
 */
final class ChineseHolidays {

    static final List<Holiday> ALL = read();

    private ChineseHolidays() {}

    private static List<Holiday> read() {
        var file = new ClassPathResource("org/kardan/calendar/holidays-cn.csv");
        try (var text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                var lines = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text)) {
            return lines.stream().flatMap(line -> days(line).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Holiday> days(NamedCsvRecord line) {
        var first = LocalDate.parse(line.getField("from"));
        var last = LocalDate.parse(line.getField("to"));
        return first.datesUntil(last.plusDays(1))
                .map(date -> new Holiday(
                        date,
                        line.getField("de"),
                        line.getField("zh"),
                        line.getField("en"),
                        line.getField("kind").equals("WORK"),
                        line.getField("standing").equals("PROVISIONAL")))
                .toList();
    }
}
