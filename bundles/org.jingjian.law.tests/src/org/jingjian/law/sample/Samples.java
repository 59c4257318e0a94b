package org.jingjian.law.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jingjian.base.Texts;
import org.jingjian.law.RuleSet;
import org.jingjian.law.RuleSource;

/** Rule tables of a field that does not exist. */
public final class Samples {
	private Samples() {
	}

	public static RuleSet inForce() {
		return read("rules.json", "", "");
	}

	public static RuleSet draft() {
		return read("draft.json", "", "");
	}

	/** A table with a piece of it replaced. */
	public static RuleSet read(String resource, String piece, String other) {
		try (InputStream in = Samples.class.getResourceAsStream(resource)) {
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			String damaged = piece.isEmpty() ? text : text.replace(piece, other);
			return RuleSet.read(new ByteArrayInputStream(damaged.getBytes(StandardCharsets.UTF_8)), Texts.beside(Samples.class));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	public static RuleSource source(RuleSet... sets) {
		return new RuleSource() {
			@Override
			public String field() {
				return "sample";
			}

			@Override
			public List<RuleSet> ruleSets() {
				return List.of(sets);
			}
		};
	}
}
