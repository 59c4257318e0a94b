package org.jingjian.law;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingjian.base.Refusal;
import org.jingjian.base.Text;
import org.jingjian.base.Texts;
import org.jingjian.law.internal.Overrides;
import org.jingjian.law.internal.RuleFile;

/** One version of the rules of a field, with the dates from and to which it holds. Immutable. */
public final class RuleSet {
	private static final Texts TEXTS = Texts.beside(RuleSet.class);
	private static final String TERM = "term.";

	/**
	 * What a rule table holds.
	 *
	 * @param id for example {@code face-2025}
	 * @param field id of the field of supervision
	 * @param title what the paper is called
	 * @param version names the data: other numbers, another version
	 * @param from first day in force; of a draft, the day it was published
	 * @param to last day; null while nothing replaced it
	 * @param binding false for a draft, which obliges nobody
	 * @param numbers every number, by id
	 * @param legacies fixed dates of terms, by kind of term
	 * @param materials the catalogue of materials, in its order
	 * @param words lists of words that findings look for, by id, as {@link Names#plain} writes them
	 * @param articles citations by short id, for example {@code M13}
	 */
	public record Table(String id, String field, Text title, String version, LocalDate from, LocalDate to, boolean binding,
			Map<String, RuleNumber> numbers, Map<String, TermRule.Legacy> legacies, List<MaterialRule> materials,
			Map<String, List<String>> words, Map<String, Text> articles) {
		public Table {
			numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
			legacies = Map.copyOf(legacies);
			materials = List.copyOf(materials);
			words = Map.copyOf(words);
			articles = Map.copyOf(articles);
		}
	}

	private final Table table;
	private final Map<String, MaterialRule> materialsByName = new HashMap<>();

	/** The rules that a table holds. */
	public RuleSet(Table table) {
		this.table = table;
		for (MaterialRule material : table.materials()) {
			materialsByName.put(Names.plain(material.name()), material);
			material.aliases().forEach(alias -> materialsByName.putIfAbsent(Names.plain(alias), material));
		}
	}

	/**
	 * Reads a rule table that a pack ships.
	 *
	 * @param json the table, see {@code RuleFile} for its parts
	 * @param texts has {@code rules.ID}, {@code number.ID}, {@code material.KIND} and {@code article.ID} for all it names
	 * @throws IllegalArgumentException if the table is not whole: a pack with such a table is a bug
	 */
	public static RuleSet read(InputStream json, Texts texts) {
		return RuleFile.read(json, texts);
	}

	public Table table() {
		return table;
	}

	public String id() {
		return table.id();
	}

	public String field() {
		return table.field();
	}

	public Text title() {
		return table.title();
	}

	/** Names the data: other numbers, another version. */
	public String version() {
		return table.version();
	}

	/** The first day in force; of a draft, the day it was published. */
	public LocalDate from() {
		return table.from();
	}

	/** The last day; empty while nothing replaced it. */
	public Optional<LocalDate> to() {
		return Optional.ofNullable(table.to());
	}

	/** False for a draft, which obliges nobody. */
	public boolean binding() {
		return table.binding();
	}

	/** Every number, by id, in the order of the table. */
	public Map<String, RuleNumber> numbers() {
		return table.numbers();
	}

	/** The catalogue of materials, in its order. */
	public List<MaterialRule> materials() {
		return table.materials();
	}

	/** Citations by short id. */
	public Map<String, Text> articles() {
		return table.articles();
	}

	/** True if these rules oblige on the day. */
	public boolean inForce(LocalDate day) {
		return binding() && covers(day);
	}

	/** True if the day lies between the first and the last day, draft or not. */
	public boolean covers(LocalDate day) {
		return !day.isBefore(from()) && (table.to() == null || !day.isAfter(table.to()));
	}

	/**
	 * A number that must be there.
	 *
	 * @throws Refusal if the office has not set it
	 */
	public long number(String id) {
		return find(id).flatMap(RuleNumber::set).map(Long::parseLong)
				.orElseThrow(() -> new Refusal(TEXTS.of("number.unset", id)));
	}

	/** A number with its provision and standing; empty if these rules do not know it. */
	public Optional<RuleNumber> find(String id) {
		return Optional.ofNullable(numbers().get(id));
	}

	/**
	 * The term of a kind.
	 *
	 * @throws Refusal if these rules know no such term
	 */
	public TermRule term(String kind) {
		return find(TERM + kind).map(number -> new TermRule(kind, number, table.legacies().get(kind)))
				.orElseThrow(() -> new Refusal(TEXTS.of("term.unknown", kind)));
	}

	/** All terms, in the order of the table. */
	public List<TermRule> terms() {
		return numbers().keySet().stream().filter(id -> id.startsWith(TERM)).map(id -> term(id.substring(TERM.length()))).toList();
	}

	/** The latest day for the filing of who reached the threshold on {@code reached}; the legacy date where it applies. */
	public Reckoning filingDeadline(LocalDate reached, WorkCalendar calendar) {
		return term("filing").reckon(reached, Ledger.NONE, calendar);
	}

	/** The material a name means, whatever its width, spaces and quotation marks; empty for a name nobody knows. */
	public Optional<MaterialRule> materialNamed(String name) {
		return Optional.ofNullable(materialsByName.get(Names.plain(name)));
	}

	/** A list of words as {@link Names#plain} writes them; empty if these rules have none of that id. */
	public List<String> words(String id) {
		return table.words().getOrDefault(id, List.of());
	}

	/** A citation; empty if these rules do not know the article. */
	public Optional<Text> article(String id) {
		return Optional.ofNullable(articles().get(id));
	}

	/** The numbers that the office may set. */
	public Collection<RuleNumber> configurable() {
		return numbers().values().stream().filter(RuleNumber::configurable).toList();
	}

	/**
	 * These rules with the office's own values where the law leaves room. Values for numbers that these rules do not
	 * know or do not leave to the office are passed over: they were made for other rules, and the law wins.
	 *
	 * @param values by id of the number; an empty value unsets it
	 * @throws Refusal if a value is no number or length
	 */
	public RuleSet withOverrides(Map<String, String> values) {
		return Overrides.on(this, values);
	}

	/**
	 * Asks whether the office may set a number so.
	 *
	 * @param value empty to unset it
	 * @throws Refusal if the number is unknown, fixed by law, or the value is no number or length
	 */
	public void checkOverride(String id, String value) {
		Overrides.check(this, id, value);
	}
}
