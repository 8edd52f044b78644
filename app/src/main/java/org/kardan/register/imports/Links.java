package org.kardan.register.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kardan.register.profile.ProfileJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What ties imported firms to lists and networks: references and memberships. */
@Component
class Links {

    private static final long LOCK = 0x6B617264616EL;

    private final JdbcClient jdbc;

    Links(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Reference(String list, String reference, UUID firmId) {}

    private record Member(
            String network, UUID firmId, @Nullable String since) {}

    /** Waits until no other import is writing; given back at the end of the transaction. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(?)")
                .params(LOCK)
                .query((_, _) -> true)
                .list();
    }

    void write(ListImport of, List<Batches.Linked> linked) {
        writeReferences(linked.stream()
                .filter(each -> !each.draft().reference().isEmpty())
                .map(each -> new Reference(
                        KnownFirms.key(of.side(), of.list()),
                        each.draft().reference(),
                        each.firm().value()))
                .toList());
        var members = linked.stream()
                .filter(each -> !each.draft().network().isEmpty())
                .map(each -> new Member(
                        each.draft().network(),
                        each.firm().value(),
                        each.draft().since() == null
                                ? null
                                : each.draft().since().toString()))
                .toList();
        members.stream().map(Member::network).distinct().forEach(name -> addNetwork(of, name));
        writeMembers(of, members);
    }

    private void writeReferences(List<Reference> references) {
        jdbc.sql("""
                insert into register.reference (list, reference, firm_id)
                select * from jsonb_to_recordset(cast(? as jsonb)) as r(list text, reference text, firm_id uuid)
                on conflict (list, reference) do nothing
                """).params(ProfileJson.write(references)).update();
    }

    /** A network that nobody has entered yet gets its name in the words of the list. */
    private void addNetwork(ListImport of, String name) {
        jdbc.sql("""
                insert into register.network (id, side, code, name_de, name_zh, name_en)
                select gen_random_uuid(), :side, :name, :name, :name, :name
                where not exists (select from register.network
                    where side = :side and :name in (code, name_de, name_zh, name_en))
                on conflict (code) do nothing
                """).param("side", of.side().name()).param("name", name).update();
    }

    /** Somebody who is a member already does not become one again. */
    private void writeMembers(ListImport of, List<Member> members) {
        jdbc.sql("""
                insert into register.membership (network_id, firm_id, since)
                select n.id, m.firm_id, coalesce(m.since, cast(:today as date))
                from jsonb_to_recordset(cast(:members as jsonb)) as m(network text, firm_id uuid, since date)
                join register.network n on n.side = :side and m.network in (n.code, n.name_de, n.name_zh, n.name_en)
                where not exists (select from register.membership x
                    where x.network_id = n.id and x.firm_id = m.firm_id and x.until is null)
                on conflict do nothing
                """)
                .param("today", LocalDate.now(Clock.systemUTC()).toString())
                .param("members", ProfileJson.write(members))
                .param("side", of.side().name())
                .update();
    }
}
