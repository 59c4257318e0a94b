package org.jingjian.ui.internal.look;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.workbench.IResourceUtilities;
import org.eclipse.e4.ui.workbench.swt.util.ISWTResourceUtilities;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.jingjian.ui.Images;

/** Has menus, bars and tabs take the pictures of the family from where they are drawn ahead; others are the platform's business. */
public final class FamilyPictures implements ISWTResourceUtilities {
	private static final String FOLDER = "platform:/plugin/org.jingjian.ui/icons/";
	private static final String KIND = ".svg";

	private final ISWTResourceUtilities platform;

	private FamilyPictures(ISWTResourceUtilities platform) {
		this.platform = platform;
	}

	/** Puts it in the place of the platform's, once that is there. */
	public static void begin(IEclipseContext workbench) {
		if (workbench.get(IResourceUtilities.class) instanceof ISWTResourceUtilities platform && !(platform instanceof FamilyPictures)) {
			workbench.set(IResourceUtilities.class, new FamilyPictures(platform));
		}
	}

	@Override
	public ImageDescriptor imageDescriptorFromURI(URI uri) {
		String path = uri.toString();
		return path.startsWith(FOLDER) && path.endsWith(KIND) ? Images.descriptor(path.substring(FOLDER.length(), path.length() - KIND.length()))
				: platform.imageDescriptorFromURI(uri);
	}

	@Override
	public Image adornImage(Image image, Image adornment) {
		return platform.adornImage(image, adornment);
	}
}
