package org.kardan.search.lucene;

import java.util.stream.Collectors;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.kardan.language.Collation;
import org.kardan.language.Lang;
import org.kardan.language.Trilingual;
import org.kardan.search.SearchDocument;

/** Turns what modules hand over into what Lucene stores. */
final class Documents {

    private Documents() {}

    static Document of(SearchDocument from) {
        var document = identified(from.kind(), from.id(), from.version());
        from.scopes().forEach(scope -> document.add(new StringField(Field.SCOPE, scope, Store.NO)));
        for (var lang : Lang.values()) {
            addText(document, lang, from);
        }
        from.keywords().forEach(keyword -> addWords(document, keyword));
        addPinyin(document, from.title());
        addFacets(document, from);
        addOrders(document, from);
        var place = from.place();
        if (place != null) {
            document.add(new LatLonPoint(Field.PLACE, place.latitude(), place.longitude()));
        }
        return document;
    }

    /** What stays of a removed document: its version, so that an older write does not bring it back. */
    static Document gone(String kind, String id, long version) {
        return identified(kind, id, version);
    }

    private static Document identified(String kind, String id, long version) {
        var document = new Document();
        var key = SearchDocument.key(kind, id);
        document.add(new StringField(Field.KEY, key, Store.NO));
        document.add(new BinaryDocValuesField(Field.KEY, new BytesRef(key)));
        document.add(new StringField(Field.KIND, kind, Store.YES));
        document.add(new StoredField(Field.ID, id));
        document.add(new NumericDocValuesField(Field.VERSION, version));
        return document;
    }

    private static void addText(Document document, Lang lang, SearchDocument from) {
        var title = from.title().exactly(lang);
        var text = from.text().exactly(lang);
        document.add(new StoredField(Field.storedTitle(lang), title));
        document.add(new StoredField(Field.storedText(lang), text));
        document.add(new TextField(Field.TITLE_WORDS, title, Store.NO));
        document.add(new TextField(Field.TITLE_HAN, title, Store.NO));
        addWords(document, title);
        addWords(document, text);
    }

    /** Into all fields: a German text names English standards, a Chinese one German firms. */
    private static void addWords(Document document, String text) {
        if (text.isEmpty()) {
            return;
        }
        document.add(new TextField(Field.WORDS, text, Store.NO));
        document.add(new TextField(Field.ENDS, text, Store.NO));
        document.add(new TextField(Field.GERMAN, text, Store.NO));
        document.add(new TextField(Field.ENGLISH, text, Store.NO));
        document.add(new TextField(Field.HAN, text, Store.NO));
    }

    private static void addPinyin(Document document, Trilingual title) {
        var terms = Pinyin.terms(title.de() + " " + title.zh() + " " + title.en());
        if (!terms.isEmpty()) {
            var joined = terms.stream().collect(Collectors.joining(" "));
            document.add(new TextField(Field.PINYIN, joined, Store.NO));
        }
    }

    private static void addFacets(Document document, SearchDocument from) {
        from.facets()
                .forEach((name, values) -> values.stream().distinct().forEach(value -> {
                    document.add(new StringField(Field.facet(name), value, Store.NO));
                    document.add(new SortedSetDocValuesField(Field.facet(name), new BytesRef(value)));
                }));
    }

    private static void addOrders(Document document, SearchDocument from) {
        from.numberOrders().forEach((name, value) -> document.add(new NumericDocValuesField(Field.order(name), value)));
        from.textOrders().forEach((name, text) -> {
            for (var lang : Lang.values()) {
                var key = Collation.key(lang, text.in(lang));
                document.add(new SortedDocValuesField(Field.order(name, lang), new BytesRef(key)));
            }
        });
    }
}
