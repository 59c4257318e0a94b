package org.jingjian.search.internal.index;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.jingjian.search.Field;
import org.jingjian.search.internal.text.Part;
import org.jingjian.search.internal.text.Pinyin;

/** A filing as a document of the index. It keeps no text: what was found is read from the office. */
final class Documents {
	static final String ID = "id";
	static final String NUMBER = "number";
	/** Beginnings of names; by first letters of their pinyin after {@link #BY_LETTERS}. */
	static final String START = "start";
	/** Codes, numbers and addresses that are known as a whole. */
	static final String KEY = "key";
	static final String NAME = "name";
	static final String INITIALS = "initials";
	static final String SYLLABLES = "syllables";
	static final String ALL = "all";
	static final String BY_LETTERS = "~";
	/** Characters of a beginning at most. */
	static final int BEGINNING = 8;

	private static final Set<Field> KEYS = EnumSet.of(Field.CREDIT_CODE, Field.REGISTRATION_NUMBER, Field.PHONE, Field.EMAIL);
	private static final Set<Field> NAMES = EnumSet.of(Field.NAME, Field.MEMBER);
	private static final FieldType PHRASES = new FieldType();

	static {
		PHRASES.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
		PHRASES.setTokenized(true);
		PHRASES.setOmitNorms(true);
		PHRASES.freeze();
	}

	private final Pinyin pinyin;

	Documents(Pinyin pinyin) {
		this.pinyin = pinyin;
	}

	static Term key(long id) {
		return new Term(ID, Long.toString(id, Character.MAX_RADIX));
	}

	Document of(long id, List<Part> parts) {
		var document = new Document();
		document.add(new StringField(ID, key(id).text(), StringField.Store.NO));
		document.add(new NumericDocValuesField(NUMBER, id));
		for (Part part : parts) {
			if (NAMES.contains(part.field())) {
				addBeginnings(document, part.folded());
			}
			if (KEYS.contains(part.field())) {
				document.add(new StringField(KEY, key(part.folded()), StringField.Store.NO));
			}
		}
		List<String> named = parts.stream().filter(Part::named).map(Part::folded).toList();
		add(document, NAME, new Grams(parts.stream().filter(part -> NAMES.contains(part.field())).toList()));
		add(document, INITIALS, Readings.initials(pinyin, named));
		add(document, SYLLABLES, Readings.syllables(pinyin, named));
		add(document, ALL, new Grams(parts));
		return document;
	}

	/** A code as a term, which must not be too long for one. */
	static String key(String folded) {
		return folded.substring(0, Math.min(folded.length(), 200));
	}

	private void addBeginnings(Document document, String name) {
		for (int length = 1; length <= Math.min(BEGINNING, name.length()); length++) {
			document.add(new StringField(START, name.substring(0, length), StringField.Store.NO));
		}
		for (String letters : Readings.beginnings(pinyin, name, BEGINNING)) {
			document.add(new StringField(START, BY_LETTERS + letters, StringField.Store.NO));
		}
	}

	private static void add(Document document, String field, TokenStream tokens) {
		document.add(new org.apache.lucene.document.Field(field, tokens, PHRASES));
	}
}
