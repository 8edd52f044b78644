package org.kardan.archive;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/** The store of files. Everything happens in the caller's transaction. */
@Component
public class Archive {

    private static final RowMapper<Version> VERSION = (row, _) -> new Version(
            new FileId(row.getObject("file", UUID.class)),
            row.getInt("number"),
            row.getString("name"),
            row.getString("media_type"),
            row.getLong("size"),
            row.getString("sha256"),
            row.getTimestamp("created").toInstant());

    private final JdbcClient jdbc;
    private final long limit;

    Archive(JdbcClient jdbc, @Value("${kardan.archive.limit:64MB}") DataSize limit) {
        this.jdbc = jdbc;
        this.limit = limit.toBytes();
    }

    /** The most bytes a file may have. */
    public long limit() {
        return limit;
    }

    /** Stores a new file of a module as version 1. */
    @Transactional
    public Version store(String module, Content content) {
        var file = jdbc.sql("insert into archive.file (module) values (?) returning id")
                .param(module)
                .query(UUID.class)
                .single();
        return add(new FileId(file), content);
    }

    /** Stores the next version of a file; the earlier ones stay. */
    @Transactional
    public Version add(FileId file, Content content) {
        if (content.bytes().length > limit) {
            throw new IllegalArgumentException("File '" + content.name() + "' has " + content.bytes().length
                    + " bytes, the archive takes " + limit + ". Maybe kardan.archive.limit is too low.");
        }
        lock(file);
        var sha256 = content.sha256();
        jdbc.sql("insert into archive.content (sha256, bytes) values (?, ?) on conflict do nothing")
                .params(sha256, content.bytes())
                .update();
        return jdbc.sql("""
                insert into archive.version (file, number, name, media_type, size, sha256)
                select :file, coalesce(max(number), 0) + 1, :name, :media_type, :size, :sha256
                from archive.version where file = :file
                returning *
                """)
                .param("file", file.value())
                .param("name", content.name())
                .param("media_type", content.mediaType())
                .param("size", content.bytes().length)
                .param("sha256", sha256)
                .query(VERSION)
                .single();
    }

    /** Two new versions at once become one after the other. */
    private void lock(FileId file) {
        jdbc.sql("select id from archive.file where id = ? for update")
                .param(file.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("No file " + file + ". Maybe it was deleted."));
    }

    /** The newest version. */
    @Transactional(readOnly = true)
    public Optional<Content> read(FileId file) {
        return versions(file).stream().findFirst().flatMap(newest -> read(file, newest.number()));
    }

    /** One version, checked against its checksum. */
    public Optional<Content> read(FileId file, int number) {
        return jdbc.sql("""
                select v.name, v.media_type, c.bytes, v.sha256
                from archive.version v join archive.content c using (sha256)
                where v.file = ? and v.number = ?
                """)
                .params(file.value(), number)
                .query((row, _) -> checked(
                        new Content(row.getString("name"), row.getString("media_type"), row.getBytes("bytes")),
                        row.getString("sha256")))
                .optional();
    }

    /** All versions, newest first. */
    public List<Version> versions(FileId file) {
        return jdbc.sql("select * from archive.version where file = ? order by number desc")
                .param(file.value())
                .query(VERSION)
                .list();
    }

    /** Deletes a file with all its versions. */
    @Transactional
    public void delete(FileId file) {
        jdbc.sql("delete from archive.file where id = ?").param(file.value()).update();
        jdbc.sql("""
                delete from archive.content c
                where not exists (select 1 from archive.version v where v.sha256 = c.sha256)
                """).update();
    }

    private static Content checked(Content content, String sha256) {
        if (!content.sha256().equals(sha256)) {
            throw new IllegalStateException("Stored file '" + content.name() + "' no longer has checksum " + sha256
                    + ". Maybe the database was changed by hand or its disk is damaged.");
        }
        return content;
    }
}
