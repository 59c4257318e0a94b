package org.jingjian.ui;

import java.net.URL;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** The pictures of the family, drawn as SVG in {@code icons/} of this bundle. */
public final class Images {
	private Images() {
	}

	/**
	 * @param name of a picture without its ending, such as {@code accept}
	 * @throws IllegalArgumentException there is none of that name
	 */
	public static ImageDescriptor descriptor(String name) {
		URL url = Images.class.getResource("/icons/" + name + ".svg");
		if (url == null) {
			throw new IllegalArgumentException("No picture " + name);
		}
		return ImageDescriptor.createFromURL(url);
	}

	/** The picture itself, kept by the display and never disposed by the caller. UI thread only. */
	public static Image image(String name) {
		return JFaceResources.getResources().get(descriptor(name));
	}
}
