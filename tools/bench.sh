#!/usr/bin/env bash
# Measures and writes docs/benchmarks. Needs JAVA_HOME (kardan sets it).
set -euo pipefail
cd "$(dirname "$0")/.."

case "${1:-pages}" in
    pages)
        ./mvnw -q -DskipTests package -pl bench -am
        exec "$JAVA_HOME/bin/java" -cp bench/target/classes org.kardan.bench.Pages "$PWD"
        ;;
    import)
        ./mvnw -q -DskipTests package -pl bench -am
        exec "$JAVA_HOME/bin/java" -cp bench/target/classes org.kardan.bench.Import "$PWD" "${2:-100000}"
        ;;
    timetable)
        shift
        ./mvnw -q -DskipTests package -pl bench -am
        ./kardan timetable docs/schema/timetable.example.dzn >/dev/null
        exec "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
            -cp "bench/target/classes:scheduling/target/classes:scheduling/target/lib/*:bench/target/lib/*" \
            org.kardan.bench.timetable.SideBySide "$@"
        ;;
    growth)
        shift
        ./mvnw -q -DskipTests package -pl bench -am
        exec "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
            -cp "bench/target/classes:scheduling/target/classes:scheduling/target/lib/*:bench/target/lib/*" \
            org.kardan.bench.growth.Growth "$@"
        ;;
    repair)
        ./mvnw -q -DskipTests package -pl bench -am
        exec "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
            -cp "bench/target/classes:scheduling/target/classes:scheduling/target/lib/*:bench/target/lib/*" \
            org.kardan.bench.timetable.Repairs "${2:-docs/benchmarks/repair.md}"
        ;;
    matching)
        ./mvnw -q -DskipTests package -pl bench -am
        exec "$JAVA_HOME/bin/java" -Xmx2g -cp bench/target/classes:matching/target/classes \
            org.kardan.bench.matching.MatchingBench "$PWD"
        ;;
    *)
        echo "kardan: bench knows: pages, matching, import [ROWS], timetable [OPTIONS], growth [OPTIONS], repair [FILE]" >&2
        exit 1
        ;;
esac
