package org.jingjian.ui.filing.internal.editor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.jingjian.model.filing.Material;
import org.jingjian.store.Attachments;
import org.jingjian.ui.Errand;

/** Brings files into the sealed folder and copies of them out, beside the UI thread. */
final class ScanFiles {
	private final Attachments attachments;
	private final Control owner;

	/** @param owner a result that comes when it is gone is dropped */
	ScanFiles(Attachments attachments, Control owner) {
		this.attachments = attachments;
		this.owner = owner;
	}

	/** Seals a file and tells what it is kept as. */
	void keep(Path file, Consumer<Attachments.Kept> then) {
		Errand.of(NLS.bind(EditorMessages.Materials_attaching, file.getFileName()), progress -> {
			try (InputStream content = Files.newInputStream(file)) {
				return attachments.keep(content);
			} catch (IOException unreadable) {
				throw new UncheckedIOException(unreadable);
			}
		}).then(then).start(owner);
	}

	/** Asks where to and saves a copy there: whole, or not at all. */
	void save(Material material) {
		FileDialog dialog = new FileDialog(owner.getShell(), SWT.SAVE);
		dialog.setFileName(material.getFileName());
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			Path target = Path.of(chosen);
			String digest = material.getDigest();
			Errand.of(NLS.bind(EditorMessages.Materials_saving, target.getFileName()), progress -> copy(digest, target)).start(owner);
		}
	}

	private Path copy(String digest, Path target) {
		Path part = target.resolveSibling(target.getFileName() + ".part");
		try {
			try (InputStream content = attachments.open(digest)) {
				Files.copy(content, part, StandardCopyOption.REPLACE_EXISTING);
			}
			return Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		} finally {
			part.toFile().delete();
		}
	}
}
