package org.jingjian.ui;

import java.net.URL;
import java.util.Collections;
import java.util.Comparator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BooleanSupplier;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;

/** The pictures of the family, drawn as SVG in {@code icons/} of this bundle. */
public final class Images {
	private static final String FOLDER = "/icons/";
	private static final String KIND = ".svg";
	private static final String ANY = "filing";
	/** Those that stand in rows come first: they are painted many at a time. */
	private static final String OF_ROWS = "light-";
	/** The zoom at which the system draws them itself. */
	private static final int PLAIN = 100;
	private static final ConcurrentMap<Drawn, ImageData> DRAWN = new ConcurrentHashMap<>();

	private Images() {
	}

	/** @param zoom in percent that it was drawn for */
	private record Drawn(String name, int zoom) {
	}

	/**
	 * At a finer screen the toolkit draws a picture when it is first painted, which takes longer than painting, and asks for the plain one
	 * each time it paints it, to learn its size: whatever is drawn is kept.
	 */
	private static final class Picture extends ImageDescriptor {
		private final String name;
		private final ImageDescriptor plain;

		Picture(String name, URL url) {
			this.name = name;
			plain = ImageDescriptor.createFromURL(url);
		}

		@Override
		public ImageData getImageData(int zoom) {
			return (ImageData) DRAWN.computeIfAbsent(new Drawn(name, zoom), any -> plain.getImageData(zoom)).clone();
		}

		@Override
		public Image createImage(boolean returnMissing, Device device) {
			boolean fine = device instanceof Display display && display.getThread() == Thread.currentThread() && display.getPrimaryMonitor().getZoom() != PLAIN;
			return fine ? super.createImage(returnMissing, device) : plain.createImage(returnMissing, device);
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Picture picture && picture.name.equals(name);
		}

		@Override
		public int hashCode() {
			return name.hashCode();
		}
	}

	/**
	 * @param name of a picture without its ending, such as {@code accept}
	 * @throws IllegalArgumentException there is none of that name
	 */
	public static ImageDescriptor descriptor(String name) {
		URL url = Images.class.getResource(FOLDER + name + KIND);
		if (url == null) {
			throw new IllegalArgumentException("No picture " + name);
		}
		return new Picture(name, url);
	}

	/** The picture itself, kept by the display and never disposed by the caller. UI thread only. */
	public static Image image(String name) {
		return JFaceResources.getResources().get(descriptor(name));
	}

	/**
	 * Draws all of them for a finer screen, so that nobody waits for that where they are painted, and one where the system draws them
	 * itself: what it draws with is there then if it is asked for a grey one. Any thread but the UI thread.
	 *
	 * @param zoom of the screen in percent
	 * @param ended asked between two
	 */
	public static void draw(int zoom, BooleanSupplier ended) {
		if (zoom == PLAIN) {
			descriptor(ANY).getImageData(zoom);
			return;
		}
		Collections.list(FrameworkUtil.getBundle(Images.class).findEntries(FOLDER, "*" + KIND, false)).stream().map(URL::getPath)
				.map(path -> path.substring(path.lastIndexOf('/') + 1, path.length() - KIND.length())).sorted(Comparator.comparing(name -> !name.startsWith(OF_ROWS)))
				.takeWhile(name -> !ended.getAsBoolean()).map(Images::descriptor).forEach(picture -> {
					picture.getImageData(zoom);
					picture.getImageData(PLAIN);
				});
	}
}
