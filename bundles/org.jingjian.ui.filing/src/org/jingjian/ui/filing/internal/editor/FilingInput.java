package org.jingjian.ui.filing.internal.editor;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.jingjian.ui.Images;

/** Which filing an editor is open on: two inputs of one filing are the same. */
public final class FilingInput implements IEditorInput {
	private final long id;
	private final String name;

	/** @param name of the processor, for the tab */
	public FilingInput(long id, String name) {
		this.id = id;
		this.name = name == null ? "" : name;
	}

	public long id() {
		return id;
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Images.descriptor("filing");
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return name;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof FilingInput input && input.id == id;
	}

	@Override
	public int hashCode() {
		return Long.hashCode(id);
	}
}
