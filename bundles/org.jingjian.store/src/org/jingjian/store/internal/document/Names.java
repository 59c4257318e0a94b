package org.jingjian.store.internal.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.jingjian.crypto.Sm3;

/**
 * The numbers that stand for classes, features and enumerators in documents. Each is given once and kept with the
 * store for ever, so that a document can be read whatever became of the model since.
 */
public final class Names {
	/** Owner of the classes. */
	static final String CLASSES = "";

	private final Map<String, List<String>> names = new HashMap<>();
	private final Map<String, Map<String, Integer>> numbers = new HashMap<>();
	private final List<Name> all = new ArrayList<>();

	/** @param number from 1, counted for each owner */
	public record Name(String owner, int number, String name) {
	}

	public static String key(EClassifier classifier) {
		return classifier.getEPackage().getNsURI() + '#' + classifier.getName();
	}

	/** Takes over a name from the store. Must come in order of their numbers. */
	public void restore(Name name) {
		List<String> siblings = names.computeIfAbsent(name.owner(), owner -> new ArrayList<>());
		if (name.number() != siblings.size() + 1) {
			throw new UnreadableDocument("Names of " + name.owner() + " have a gap");
		}
		siblings.add(name.name());
		numbers.computeIfAbsent(name.owner(), owner -> new HashMap<>()).put(name.name(), name.number());
		all.add(name);
	}

	/** Gives numbers to all that these packages have and no number yet; returns what was added. */
	public List<Name> learn(List<EPackage> packages) {
		int before = all.size();
		for (EPackage learnt : packages) {
			for (EClassifier classifier : learnt.getEClassifiers()) {
				if (classifier instanceof EClass type) {
					learn(CLASSES, key(type));
					type.getEAllStructuralFeatures().forEach(feature -> learn(key(type), feature.getName()));
				} else if (classifier instanceof EEnum literals) {
					literals.getELiterals().forEach(literal -> learn(key(literals), literal.getName()));
				}
			}
		}
		return List.copyOf(all.subList(before, all.size()));
	}

	private void learn(String owner, String name) {
		if (!numbers.getOrDefault(owner, Map.of()).containsKey(name)) {
			restore(new Name(owner, names.getOrDefault(owner, List.of()).size() + 1, name));
		}
	}

	int number(String owner, String name) {
		Integer number = numbers.getOrDefault(owner, Map.of()).get(name);
		if (number == null) {
			throw new IllegalArgumentException("The store was opened without " + owner + ' ' + name);
		}
		return number;
	}

	/** Null if the number was never given. */
	String name(String owner, long number) {
		List<String> siblings = names.getOrDefault(owner, List.of());
		return number < 1 || number > siblings.size() ? null : siblings.get((int) number - 1);
	}

	/** In the order in which they came. */
	public List<Name> all() {
		return List.copyOf(all);
	}

	/** SM3 (hex) of the first names: what the journal vouches for. */
	public String digest(int count) {
		var digest = new Sm3();
		for (Name name : all.subList(0, count)) {
			digest.update((name.owner() + '\n' + name.number() + '\n' + name.name() + '\n').getBytes(StandardCharsets.UTF_8));
		}
		return Sm3.hex(digest.finish());
	}
}
