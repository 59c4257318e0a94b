package org.jingjian.demo.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jingjian.model.party.ProcessorType;

/** The words that the fictitious filings are made of. */
final class Vocabulary {
	private final Map<String, List<String>> lines = new HashMap<>();
	private final List<City> cities;
	private final List<Trade> trades;
	private final double[] cityWeights;
	private final double[] tradeWeights;
	private final Map<String, String[]> scenes = new HashMap<>();

	/** @param code of GB/T 2260, four digits */
	record City(String code, String name, double weight) {
	}

	record Trade(double weight, ProcessorType type, String industry, List<String> endings, List<String> scenes) {
	}

	Vocabulary() {
		try (var reader = new BufferedReader(new InputStreamReader(Vocabulary.class.getResourceAsStream("province.txt"), StandardCharsets.UTF_8))) {
			reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(" ", 2))
					.forEach(parts -> lines.computeIfAbsent(parts[0], kind -> new ArrayList<>()).add(parts[1]));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		cities = lines.get("city").stream().map(line -> line.split(" "))
				.map(parts -> new City(parts[0], parts[1], Double.parseDouble(parts[2]))).toList();
		trades = lines.get("trade").stream().map(line -> line.split(";")).map(Vocabulary::trade).toList();
		lines.get("scene").stream().map(line -> line.split(";")).forEach(parts -> scenes.put(parts[0], parts));
		cityWeights = sums(cities.stream().mapToDouble(City::weight).toArray());
		tradeWeights = sums(trades.stream().mapToDouble(Trade::weight).toArray());
	}

	private static Trade trade(String[] parts) {
		return new Trade(Double.parseDouble(parts[0]), ProcessorType.getByName(parts[1]), parts[2], List.of(parts[3].split("、")),
				List.of(parts[4].split(" ")));
	}

	/** Each weight with those before it. */
	static double[] sums(double[] weights) {
		double[] sums = weights.clone();
		java.util.Arrays.parallelPrefix(sums, Double::sum);
		return sums;
	}

	City city(Chance chance) {
		return cities.get(chance.weighted(cityWeights));
	}

	Trade trade(Chance chance) {
		return trades.get(chance.weighted(tradeWeights));
	}

	/** Fields of a scene in the order of the list. */
	String[] scene(String id) {
		return scenes.get(id);
	}

	/** One word of a list that is parted by blanks. */
	String word(String kind, Chance chance) {
		return chance.one(List.of(lines.get(kind).getFirst().split(" ")));
	}

	/** One phrase of a list that is parted by commas. */
	String phrase(String kind, Chance chance) {
		return chance.one(List.of(lines.get(kind).getFirst().split("、")));
	}
}
