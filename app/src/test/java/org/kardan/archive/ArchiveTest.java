package org.kardan.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kardan.KardanTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

@KardanTest
class ArchiveTest {

    @Autowired
    Archive archive;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyVersionIsReadAsItWasStored() {
        var first = text("Fassung 1 第一版");
        var second = text("Fassung 2 第二版");

        var stored = archive.store("test", first);
        var added = archive.add(stored.file(), second);

        assertThat(added.number()).isEqualTo(2);
        assertThat(archive.versions(stored.file())).containsExactly(added, stored);
        assertThat(archive.read(stored.file())).get().usingRecursiveComparison().isEqualTo(second);
        assertThat(archive.read(stored.file(), 1))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(first);
        assertThat(archive.read(stored.file(), 3)).isEmpty();
    }

    @Test
    void theChecksumIsThatOfTheBytes() {
        var stored = archive.store("test", Content.text("abc.txt", "text/plain", "abc"));

        assertThat(stored.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(stored.size()).isEqualTo(3);
    }

    @Test
    void equalContentsAreKeptOnceAndAsLongAsAFileHasThem() {
        var content = text("gleich " + UUID.randomUUID());
        var one = archive.store("test", content);
        var other = archive.store("test", content);
        assertThat(contents(one.sha256())).isEqualTo(1);

        archive.delete(one.file());
        assertThat(archive.read(other.file())).isPresent();

        archive.delete(other.file());
        assertThat(contents(one.sha256())).isZero();
    }

    @Test
    void aContentThatWasTamperedWithIsNotReadAnyMore() {
        var stored = archive.store("test", text("echt " + UUID.randomUUID()));
        jdbc.sql("update archive.content set bytes = 'falsch' where sha256 = ?")
                .param(stored.sha256())
                .update();

        assertThatThrownBy(() -> archive.read(stored.file())).hasMessageContaining(stored.sha256());
    }

    @Test
    void aFileOverTheLimitIsRefused() {
        var small = new Archive(jdbc, DataSize.ofBytes(3));

        assertThatThrownBy(() -> small.store("test", text("lang"))).hasMessageContaining("kardan.archive.limit");
    }

    private static Content text(String text) {
        return Content.text("Datei.txt", "text/plain;charset=utf-8", text);
    }

    private long contents(String sha256) {
        return jdbc.sql("select count(*) from archive.content where sha256 = ?")
                .param(sha256)
                .query(Long.class)
                .single();
    }
}
