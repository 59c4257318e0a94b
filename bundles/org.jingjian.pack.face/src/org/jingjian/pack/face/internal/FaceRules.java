package org.jingjian.pack.face.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.jingjian.base.Texts;
import org.jingjian.law.RuleSet;
import org.jingjian.law.RuleSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The rule tables of face recognition: the draft of 2023, and the Measures. */
@Component(service = { RuleSource.class, FaceRules.class })
public final class FaceRules implements RuleSource {
	static final String FIELD = "face";

	private final List<RuleSet> ruleSets;

	@Activate
	public FaceRules() {
		ruleSets = Stream.of("rules-2023.json", "rules-2025.json").map(FaceRules::read).toList();
	}

	@Override
	public String field() {
		return FIELD;
	}

	@Override
	public List<RuleSet> ruleSets() {
		return ruleSets;
	}

	private static RuleSet read(String resource) {
		try (InputStream in = FaceRules.class.getResourceAsStream(resource)) {
			return RuleSet.read(in, Texts.beside(FaceRules.class));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
