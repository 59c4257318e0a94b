package org.jingjian.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which column means what: data that an office can edit, save and load. Immutable; the editing methods return a copy.
 *
 * @param field of supervision that the rows belong to, such as {@code face}
 * @param name under which it is offered
 * @param tables the processors' own table first
 */
public record Mapping(String field, String name, List<Table> tables) {
	private static final Pattern NOT_COMPARED = Pattern.compile("[\\s\\p{Z}\\p{Cf}*:]|\\((必填|选填|可选|required|optional)项?\\)");

	/** The table with one row a processor. */
	public static final String PROCESSOR = "processor";
	/** The table with one row a scenario; belongs to a processor by {@link Type#KEY}. */
	public static final String SCENARIO = "scenario";
	/** The table with one row a material; belongs to a processor by {@link Type#KEY}. */
	public static final String MATERIAL = "material";

	public Mapping {
		Objects.requireNonNull(field);
		Objects.requireNonNull(name);
		tables = List.copyOf(tables);
	}

	/** How a cell is read. KEY is the credit code that ties a row to its processor; MEMBERS a list of
	 * companies, each with its credit code if it is written; NONE is known and left out. */
	public enum Type {
		TEXT, CODE, KEY, COUNT, DATE, CHOICE, MEMBERS, NONE
	}

	/**
	 * @param id {@link #PROCESSOR}, {@link #SCENARIO} or {@link #MATERIAL}
	 * @param sheets names that such a sheet bears; only a hint, the headers decide
	 */
	public record Table(String id, List<String> sheets, List<Field> fields) {
		public Table {
			sheets = List.copyOf(sheets);
			fields = List.copyOf(fields);
		}

		public Optional<Field> field(String path) {
			return fields.stream().filter(field -> field.path.equals(path)).findFirst();
		}
	}

	/**
	 * @param path of the model feature from the filing, scenario or material: {@code processor.name},
	 *        {@code processor.contacts[HANDLER].name}; for NONE, MEMBERS and KEY just a name
	 * @param english its name for who does not read Chinese
	 * @param chinese its name; null for the first header as it now stands, which it keeps when the headers are edited
	 * @param required a row that lacks it is held
	 * @param longest characters that a text may have; 0 for no limit of its own
	 * @param headers what such a column is called, the usual first
	 * @param words for CHOICE: what may be written, and the literal of the model's enumeration it stands for, or true or false
	 */
	public record Field(String path, String english, String chinese, Type type, boolean required, int longest, List<String> headers,
			Map<String, String> words) {
		public Field {
			headers = List.copyOf(headers);
			words = Map.copyOf(words);
			chinese = chinese != null ? chinese : headers.isEmpty() ? english : headers.getFirst();
		}

		/** Its name for a person. */
		public String title(Locale locale) {
			return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? chinese : english;
		}

		Field withHeaders(List<String> other) {
			return new Field(path, english, chinese, type, required, longest, other, words);
		}
	}

	public Optional<Table> table(String id) {
		return tables.stream().filter(table -> table.id.equals(id)).findFirst();
	}

	public Mapping named(String other) {
		return new Mapping(field, other, tables);
	}

	/** A header as headers are compared: without regard to line breaks, spaces, width, case and marks of duty. */
	public static String plainHeader(String header) {
		String even = Normalizer.normalize(header, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		return NOT_COMPARED.matcher(even).replaceAll("");
	}

	/** A column of that header, which may be new, is this field from now on and no other; left out if path is null. */
	public Mapping assign(String id, String header, String path) {
		String plain = plainHeader(header);
		var edited = new ArrayList<Table>();
		for (Table table : tables) {
			edited.add(table.id.equals(id) ? new Table(id, table.sheets, edit(table.fields, plain, header.strip(), path)) : table);
		}
		return new Mapping(field, name, edited);
	}

	private static List<Field> edit(List<Field> fields, String plain, String header, String path) {
		var edited = new ArrayList<Field>();
		for (Field field : fields) {
			var headers = new ArrayList<>(field.headers);
			headers.removeIf(known -> plainHeader(known).equals(plain));
			if (field.path.equals(path)) {
				headers.add(header);
			}
			edited.add(field.withHeaders(headers));
		}
		return edited;
	}

	/** A sheet of that name is this table from now on. */
	public Mapping assignSheet(String sheet, String id) {
		var edited = new ArrayList<Table>();
		for (Table table : tables) {
			var sheets = new ArrayList<>(table.sheets);
			sheets.remove(sheet);
			if (table.id.equals(id)) {
				sheets.add(sheet);
			}
			edited.add(new Table(table.id, sheets, table.fields));
		}
		return new Mapping(field, name, edited);
	}
}
