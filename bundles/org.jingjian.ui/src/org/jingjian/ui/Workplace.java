package org.jingjian.ui;

import java.nio.file.Path;
import java.util.Objects;
import org.jingjian.office.Session;

/**
 * Where the officer works. A service of the workbench: {@code site.getService(Workplace.class)}.
 *
 * @param session open as long as the workbench is
 * @param folder of the office
 */
public record Workplace(Session session, Path folder) {
	public Workplace {
		Objects.requireNonNull(session);
		Objects.requireNonNull(folder);
	}
}
