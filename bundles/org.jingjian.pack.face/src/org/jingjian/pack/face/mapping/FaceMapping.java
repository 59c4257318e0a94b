package org.jingjian.pack.face.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jingjian.intake.Mapping;
import org.jingjian.intake.MappingSource;
import org.jingjian.intake.MappingText;
import org.osgi.service.component.annotations.Component;

/** The usual columns of a workbook of face recognition filings. The law fixes no layout: an office may change it. */
@Component
public final class FaceMapping implements MappingSource {
	private final Mapping mapping;

	/** Reads the mapping that lies beside this class. */
	public FaceMapping() {
		try (InputStream in = Objects.requireNonNull(FaceMapping.class.getResourceAsStream("columns.json"))) {
			mapping = MappingText.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	@Override
	public Mapping mapping() {
		return mapping;
	}
}
