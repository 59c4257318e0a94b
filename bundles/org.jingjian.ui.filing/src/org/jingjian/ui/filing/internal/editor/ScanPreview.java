package org.jingjian.ui.filing.internal.editor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.jingjian.base.Refusal;
import org.jingjian.preview.Picture;
import org.jingjian.preview.Previews;
import org.jingjian.store.Attachments;
import org.jingjian.ui.Errand;
import org.jingjian.ui.Language;
import org.jingjian.ui.Names;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.filing.internal.PushButtons;

/** The kept file of the chosen material, page by page. Decrypted in memory only. */
final class ScanPreview {
	private static final int ROOM = 1400;
	private static final PaletteData COLOURS = new PaletteData(0xFF0000, 0xFF00, 0xFF);

	private final Attachments attachments;
	private final Canvas canvas;
	private final Label position;
	private final Button previous;
	private final Button next;
	private Image image;
	private String words = EditorMessages.Preview_none;
	private String digest;
	private int page;
	private int pages;

	ScanPreview(FormToolkit toolkit, Composite parent, Attachments attachments) {
		this.attachments = attachments;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER);
		toolkit.adapt(canvas);
		Names.give(canvas, this::said);
		GridDataFactory.fillDefaults().grab(true, true).hint(Sizes.of(320), Sizes.of(420)).applyTo(canvas);
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.Resize, event -> canvas.redraw());
		canvas.addListener(SWT.Dispose, event -> show((Image) null));
		Composite turning = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(turning);
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(turning);
		previous = PushButtons.create(turning, EditorMessages.Preview_previous, null, () -> read(page - 1));
		position = toolkit.createLabel(turning, "", SWT.CENTER);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(Sizes.of(80), SWT.DEFAULT).applyTo(position);
		next = PushButtons.create(turning, EditorMessages.Preview_next, null, () -> read(page + 1));
		turn();
	}

	/** @param kept digest of the file; null if there is none */
	void show(String kept) {
		if (kept != null && kept.equals(digest)) {
			return;
		}
		digest = kept;
		pages = 0;
		show((Image) null);
		words = kept == null ? EditorMessages.Preview_none : EditorMessages.Preview_reading;
		turn();
		if (kept != null) {
			read(0);
		}
	}

	private void read(int wanted) {
		String asked = digest;
		Errand.of(EditorMessages.Preview_reading, progress -> draw(asked, wanted)).quiet().then(picture -> {
			if (asked.equals(digest)) {
				show(picture);
			}
		}).failed(problem -> {
			if (asked.equals(digest)) {
				words = problem instanceof Refusal refusal ? refusal.in(Language.locale()) : String.valueOf(problem.getLocalizedMessage());
				show((Image) null);
			}
		}).start(canvas);
	}

	private Picture draw(String asked, int wanted) {
		try (InputStream content = attachments.open(asked)) {
			return Previews.draw(content, wanted, ROOM);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private void show(Picture picture) {
		ImageData data = new ImageData(picture.width(), picture.height(), 24, COLOURS);
		for (int line = 0; line < picture.height(); line++) {
			data.setPixels(0, line, picture.width(), picture.colours(), line * picture.width());
		}
		page = picture.page();
		pages = picture.pages();
		show(new Image(canvas.getDisplay(), data));
		turn();
	}

	private void show(Image other) {
		if (image != null) {
			image.dispose();
		}
		image = other;
		if (!canvas.isDisposed()) {
			canvas.redraw();
		}
	}

	private void turn() {
		previous.setEnabled(page > 0 && pages > 0);
		next.setEnabled(page < pages - 1);
		position.setText(pages == 0 ? "" : NLS.bind(EditorMessages.Preview_page, page + 1, String.format(Locale.ROOT, "%d", pages)));
	}

	private String said() {
		return image == null ? words : EditorMessages.Materials_preview + " " + position.getText();
	}

	private void paint(GC gc) {
		Rectangle room = canvas.getClientArea();
		if (image == null) {
			gc.drawText(words, 12, 12, true);
			return;
		}
		Rectangle size = image.getBounds();
		double scale = Math.min(1, Math.min((double) room.width / size.width, (double) room.height / size.height));
		int width = Math.max(1, (int) (size.width * scale));
		int height = Math.max(1, (int) (size.height * scale));
		gc.setInterpolation(SWT.HIGH);
		gc.drawImage(image, 0, 0, size.width, size.height, (room.width - width) / 2, (room.height - height) / 2, width, height);
	}
}
