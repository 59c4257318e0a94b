package org.jingjian.intake;

import static org.jingjian.intake.internal.Reasons.refusal;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jingjian.base.Refusal;
import org.jingjian.intake.Mapping.Field;
import org.jingjian.intake.Mapping.Table;
import org.jingjian.intake.Mapping.Type;

/** A mapping as text (JSON), to be kept, edited by hand, or carried to another office. */
public final class MappingText {
	private static final int LONGEST = 1 << 20;

	private MappingText() {
	}

	public static String write(Mapping mapping) {
		Map<String, Object> text = new LinkedHashMap<>();
		text.put("field", mapping.field());
		text.put("name", mapping.name());
		text.put("tables", mapping.tables().stream().map(MappingText::table).toList());
		try {
			return JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).asString(text);
		} catch (IOException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static Map<String, Object> table(Table table) {
		Map<String, Object> text = new LinkedHashMap<>();
		text.put("table", table.id());
		text.put("sheets", table.sheets());
		text.put("fields", table.fields().stream().map(MappingText::field).toList());
		return text;
	}

	private static Map<String, Object> field(Field field) {
		Map<String, Object> text = new LinkedHashMap<>();
		text.put("path", field.path());
		text.put("english", field.english());
		if (field.headers().isEmpty() || !field.chinese().equals(field.headers().getFirst())) {
			text.put("chinese", field.chinese());
		}
		text.put("type", field.type().name().toLowerCase(Locale.ROOT));
		if (field.required()) {
			text.put("required", true);
		}
		if (field.longest() > 0) {
			text.put("longest", field.longest());
		}
		text.put("headers", field.headers());
		if (!field.words().isEmpty()) {
			text.put("words", new TreeMap<>(field.words()));
		}
		return text;
	}

	/** @throws Refusal the text is not a mapping, with the place */
	public static Mapping read(String text) {
		try {
			Map<String, Object> mapping = text.length() > LONGEST ? null : JSON.std.mapFrom(text);
			if (mapping == null) {
				throw refusal("mapping.broken", "JSON");
			}
			return new Mapping(string(mapping, "field"), string(mapping, "name"), each(mapping, "tables", MappingText::readTable));
		} catch (IOException noJson) {
			throw refusal(noJson, "mapping.broken", "JSON");
		}
	}

	private static Table readTable(String place, Map<String, Object> table) {
		String id = string(table, "table");
		if (!List.of(Mapping.PROCESSOR, Mapping.SCENARIO, Mapping.MATERIAL).contains(id)) {
			throw refusal("mapping.broken", place + ".table");
		}
		return new Table(id, strings(table, "sheets"), each(table, "fields", MappingText::readField));
	}

	private static Field readField(String place, Map<String, Object> field) {
		Map<String, String> words = new LinkedHashMap<>();
		if (field.get("words") instanceof Map<?, ?> written) {
			written.forEach((word, literal) -> words.put(String.valueOf(word), String.valueOf(literal)));
		}
		Type type;
		try {
			type = Type.valueOf(string(field, "type").toUpperCase(Locale.ROOT));
		} catch (IllegalArgumentException unknown) {
			throw refusal(unknown, "mapping.broken", place + ".type");
		}
		int longest = field.get("longest") instanceof Number number ? number.intValue() : 0;
		String chinese = field.containsKey("chinese") ? string(field, "chinese") : null;
		return new Field(string(field, "path"), string(field, "english"), chinese, type, Boolean.TRUE.equals(field.get("required")), longest,
				strings(field, "headers"), words);
	}

	private static String string(Map<String, Object> from, String key) {
		if (from.get(key) instanceof String text) {
			return text;
		}
		throw refusal("mapping.broken", key);
	}

	private static List<String> strings(Map<String, Object> from, String key) {
		List<String> texts = new ArrayList<>();
		if (from.get(key) instanceof List<?> list) {
			list.forEach(one -> texts.add(String.valueOf(one)));
			return texts;
		}
		throw refusal("mapping.broken", key);
	}

	@SuppressWarnings("unchecked")
	private static <T> List<T> each(Map<String, Object> from, String key, BiFunction<String, Map<String, Object>, T> reader) {
		List<T> all = new ArrayList<>();
		if (from.get(key) instanceof List<?> list) {
			for (Object one : list) {
				String place = key + "[" + all.size() + "]";
				if (!(one instanceof Map<?, ?> map)) {
					throw refusal("mapping.broken", place);
				}
				all.add(reader.apply(place, (Map<String, Object>) map));
			}
			return all;
		}
		throw refusal("mapping.broken", key);
	}
}
