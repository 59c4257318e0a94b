package org.jingjian.ui;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names of provinces and cities by their codes of GB/T 2260. */
public final class Regions {
	private static final int PROVINCE_DIGITS = 2;
	private static final int CITY_DIGITS = 4;

	private final Map<String, String> names = new LinkedHashMap<>();

	/** Reads the list that comes with the bundle. */
	public Regions() {
		try (var reader = new BufferedReader(
				new InputStreamReader(Regions.class.getResourceAsStream("regions.txt"), StandardCharsets.UTF_8))) {
			reader.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(" ", 2))
					.forEach(pair -> names.put(pair[0], pair[1]));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/**
	 * @param code two, four or six digits; null for none
	 * @return the name of its city, or of its province where no city is known; empty for none
	 */
	public String cityName(String code) {
		if (code == null || code.length() < PROVINCE_DIGITS) {
			return "";
		}
		String province = names.getOrDefault(code.substring(0, PROVINCE_DIGITS), code);
		return code.length() < CITY_DIGITS ? province : names.getOrDefault(code.substring(0, CITY_DIGITS), province);
	}

	public List<Region> provinces() {
		return below("", PROVINCE_DIGITS);
	}

	/** @param province its code, two digits */
	public List<Region> cities(String province) {
		return below(province, CITY_DIGITS);
	}

	private List<Region> below(String beginning, int digits) {
		List<Region> found = new ArrayList<>();
		names.forEach((code, name) -> {
			if (code.length() == digits && code.startsWith(beginning)) {
				found.add(new Region(code, name));
			}
		});
		return found;
	}

	/** A province (two digits) or a city (four). */
	public record Region(String code, String name) {
	}
}
