package org.jingjian.ui.filing.internal.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The fields of one object of the model, in two columns: label and control. */
final class FeatureFields {
	private static final int LINES = 3;

	private final FormToolkit toolkit;
	private Composite parent;
	private final Telling telling;
	private final List<FeatureField> fields = new ArrayList<>();

	FeatureFields(FormToolkit toolkit, Composite parent, Telling telling) {
		this.toolkit = toolkit;
		this.parent = parent;
		this.telling = telling;
	}

	FeatureFields add(EAttribute... attributes) {
		for (EAttribute attribute : attributes) {
			fields.add(new FeatureField(toolkit, parent, attribute, 1, telling));
		}
		return this;
	}

	/** What is added from now on stands in this composite. */
	FeatureFields below(Composite other) {
		parent = other;
		return this;
	}

	/** Fields for long texts. */
	FeatureFields addLines(EAttribute... attributes) {
		for (EAttribute attribute : attributes) {
			fields.add(new FeatureField(toolkit, parent, attribute, LINES, telling));
		}
		return this;
	}

	void bind(EObject owner) {
		fields.forEach(field -> field.bind(owner));
	}

	/** Of the fields in their order. */
	List<Fault> faults() {
		return fields.stream().flatMap(field -> field.fault().stream()).toList();
	}
}
