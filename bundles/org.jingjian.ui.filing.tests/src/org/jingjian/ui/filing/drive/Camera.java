package org.jingjian.ui.filing.drive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** Keeps what the screen shows. */
final class Camera {
	/** What a closed window leaves behind is drawn over late when the machine is busy. */
	private static final int LOOKS = 3;

	private final Desk desk;
	private final Path folder;

	/** @param folder made if it is missing */
	Camera(Desk desk, Path folder) {
		this.desk = desk;
		this.folder = folder.toAbsolutePath();
	}

	Path folder() {
		return folder;
	}

	/** Writes the picture once everything that waits to be drawn is drawn. What the program itself has to do comes before, under watch. */
	void take(String name) {
		if (desk.display() == null) {
			return;
		}
		desk.hands().rest();
		desk.run(() -> { });
		desk.watchdog().aside(() -> drawAndTake(name));
	}

	private void drawAndTake(String name) {
		for (int looks = 0; looks < LOOKS; looks++) {
			desk.run(() -> desk.visible().forEach(shell -> shell.redraw(0, 0, shell.getSize().x, shell.getSize().y, true)));
			desk.run(() -> desk.display().update());
			desk.hands().rest();
		}
		ImageData seen = desk.ui(() -> screen(desk.display().getBounds(), desk.display().getPrimaryMonitor().getZoom()));
		try {
			Path file = Files.createDirectories(folder).resolve(name + ".png");
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { seen };
			loader.save(file.toString(), SWT.IMAGE_PNG);
		} catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

	/** What a part of the screen shows. UI thread only. */
	static ImageData screen(Rectangle part, int zoom) {
		Display display = Display.getCurrent();
		Image seen = new Image(display, part.width, part.height);
		GC gc = new GC(display);
		try {
			gc.copyArea(seen, part.x, part.y);
			return seen.getImageData(zoom);
		} finally {
			gc.dispose();
			seen.dispose();
		}
	}
}
