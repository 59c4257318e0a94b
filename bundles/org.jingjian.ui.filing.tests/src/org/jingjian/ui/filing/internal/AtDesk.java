package org.jingjian.ui.filing.internal;

import java.nio.file.Path;
import org.jingjian.ui.filing.drive.Desk;
import org.jingjian.ui.filing.drive.OnDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A test of somebody who sits at the desk, with a folder for files. */
@ExtendWith(OnDesk.class)
abstract class AtDesk {
	@TempDir
	Path folder;
	Desk desk;
	Work work;

	@BeforeEach
	void sitsDown(Desk given) {
		desk = given;
		work = new Work(given);
	}
}
