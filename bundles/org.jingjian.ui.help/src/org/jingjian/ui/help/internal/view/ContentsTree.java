package org.jingjian.ui.help.internal.view;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.jingjian.ui.Images;
import org.jingjian.ui.Names;
import org.jingjian.ui.help.internal.Messages;
import org.jingjian.ui.help.internal.pages.Entry;
import org.jingjian.ui.help.internal.pages.Hit;
import org.jingjian.ui.help.internal.pages.Library;

/** The contents as a tree, or the pages that were found. */
final class ContentsTree {
	private final Tree tree;

	/** @param open is told which page was chosen */
	ContentsTree(Composite parent, Consumer<String> open) {
		tree = new Tree(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		Names.give(tree, Messages.View_contents);
		tree.addListener(SWT.Selection, event -> {
			if (event.item.getData() instanceof String href && !href.isEmpty()) {
				open.accept(href);
			}
		});
	}

	Control control() {
		return tree;
	}

	void show(List<Entry> entries) {
		tree.setRedraw(false);
		tree.removeAll();
		entries.forEach(entry -> add(new TreeItem(tree, SWT.NONE), entry));
		for (TreeItem item : tree.getItems()) {
			item.setExpanded(true);
		}
		tree.setRedraw(true);
	}

	private static void add(TreeItem item, Entry entry) {
		item.setText(entry.label());
		item.setData(entry.href());
		item.setImage(Images.image(entry.children().isEmpty() ? "page" : "help"));
		entry.children().forEach(child -> add(new TreeItem(item, SWT.NONE), child));
	}

	/** @param none what to say if nothing was found */
	void found(List<Hit> hits, String none) {
		tree.setRedraw(false);
		tree.removeAll();
		for (Hit hit : hits) {
			TreeItem item = new TreeItem(tree, SWT.NONE);
			item.setText(hit.page().title());
			item.setData(hit.page().href());
			item.setImage(Images.image("page"));
			if (!hit.around().isEmpty() && !hit.around().equals(hit.page().title())) {
				TreeItem around = new TreeItem(item, SWT.NONE);
				around.setText(hit.around());
				around.setData(hit.page().href());
				item.setExpanded(true);
			}
		}
		if (hits.isEmpty()) {
			new TreeItem(tree, SWT.NONE).setText(none);
		}
		tree.setRedraw(true);
	}

	/** Marks the line of a page, unless a line of it is marked already. */
	void select(String href) {
		boolean there = tree.getSelectionCount() == 1 && tree.getSelection()[0].getData() instanceof String selected
				&& Library.file(selected).equals(Library.file(href));
		if (!there) {
			tree.deselectAll();
			select(tree.getItems(), href);
		}
	}

	private void select(TreeItem[] items, String href) {
		for (TreeItem item : items) {
			if (item.getData() instanceof String mine && Library.file(mine).equals(Library.file(href)) && tree.getSelectionCount() == 0) {
				tree.setSelection(item);
			}
			select(item.getItems(), href);
		}
	}
}
