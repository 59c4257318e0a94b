package org.jingjian.intake.internal.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Provinces, cities and areas of GB/T 2260, to read the code of a place out of an address. */
public final class Divisions {
	private static final String[] ENDINGS = {"特别行政区", "维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "省", "市", "地区", "盟"};
	private static final int SHORTEST = 2;

	private final List<Place> provinces = new ArrayList<>();
	private final Map<String, List<Place>> cities = new HashMap<>();
	private final Map<String, List<Place>> areas = new HashMap<>();

	private record Place(String code, String name) {
		/** Length of the name, or of its short form, if the text begins with it; 0 if not. */
		int beginning(String text) {
			if (text.startsWith(name)) {
				return name.length();
			}
			for (String ending : ENDINGS) {
				int shorter = name.length() - ending.length();
				if (name.endsWith(ending) && shorter >= SHORTEST) {
					return text.startsWith(name.substring(0, shorter)) ? shorter : 0;
				}
			}
			return 0;
		}
	}

	private record Hit(String code, String rest, int length) {
	}

	/** Reads the table that lies beside this class. */
	public Divisions() {
		var resource = Objects.requireNonNull(Divisions.class.getResourceAsStream("divisions.txt"));
		try (var in = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
			String line;
			while ((line = in.readLine()) != null) {
				if (!line.startsWith("#") && !line.isBlank()) {
					add(line.split(" "));
				}
			}
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private void add(String[] parts) {
		var place = new Place(parts[0], parts[1]);
		if (parts[0].length() == 2) {
			provinces.add(place);
			return;
		}
		cities.computeIfAbsent(parts[0].substring(0, 2), province -> new ArrayList<>()).add(place);
		List<Place> inside = areas.computeIfAbsent(parts[0], city -> new ArrayList<>());
		for (int i = 2; i < parts.length; i++) {
			inside.add(new Place(parts[0] + parts[i].substring(0, 2), parts[i].substring(2)));
		}
	}

	/** Code of the finest level that an address names from its beginning; null if it names none. Six digits. */
	public String code(String address) {
		if (address == null) {
			return null;
		}
		String text = Plain.dense(address);
		Hit province = longest(provinces, text);
		Hit city = province == null ? cityAnywhere(text) : longest(citiesOf(province.code), province.rest);
		if (city != null) {
			Hit area = longest(areas.get(city.code), city.rest);
			return area == null ? city.code + "00" : area.code;
		}
		if (province == null) {
			return null;
		}
		String area = onlyArea(province);
		return area == null ? province.code + "0000" : area;
	}

	private List<Place> citiesOf(String province) {
		return cities.getOrDefault(province, List.of());
	}

	private Hit cityAnywhere(String text) {
		return longest(cities.values().stream().flatMap(List::stream).filter(city -> text.startsWith(city.name)).toList(), text);
	}

	/** The area right behind the province, as in the municipalities, if only one is called so. */
	private String onlyArea(Hit province) {
		Hit best = null;
		int same = 0;
		for (Place city : citiesOf(province.code)) {
			Hit hit = longest(areas.get(city.code), province.rest);
			if (hit != null && (best == null || hit.length > best.length)) {
				best = hit;
				same = 1;
			} else if (hit != null && hit.length == best.length) {
				same++;
			}
		}
		return same == 1 ? best.code : null;
	}

	private static Hit longest(List<Place> places, String text) {
		Hit best = null;
		for (Place place : places) {
			int length = place.beginning(text);
			if (length > 0 && (best == null || length > best.length)) {
				best = new Hit(place.code, text.substring(length), length);
			}
		}
		return best;
	}
}
