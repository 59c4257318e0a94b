package org.jingjian.intake;

import java.io.IOException;
import java.nio.file.Path;
import org.jingjian.base.Refusal;

/** A kind of file that tables come in. Contributed as an OSGi service; of several that can read a file the highest ranked does. */
public interface IntakeFormat {
	/** Its name, such as {@code xlsx}. */
	String id();

	/** True if the content, whatever the file is called, is of this kind. Looks at as little as it can. */
	boolean reads(Path file) throws IOException;

	/** @throws Refusal locked, damaged, dangerous or beyond the limits */
	Book open(Path file, Limits limits) throws IOException;
}
