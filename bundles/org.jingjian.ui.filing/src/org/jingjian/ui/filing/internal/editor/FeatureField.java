package org.jingjian.ui.filing.internal.editor;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.jingjian.ui.Names;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.filing.internal.Messages;
import org.jingjian.ui.words.Words;

/** A label and a control for one attribute of the model; what cannot be read as its type is marked and not taken. */
final class FeatureField {
	private static final int LINES_HEIGHT = 48;

	private final EAttribute attribute;
	private final Telling telling;
	private final Control control;
	/** Null until there is something to mark: it listens to all that its control lies in, which took longer than to make the field. */
	private ControlDecoration mark;
	private EObject owner;
	private boolean filling;
	private Fault fault;

	/** @param lines how many lines of text it shows */
	FeatureField(FormToolkit toolkit, Composite parent, EAttribute attribute, int lines, Telling telling) {
		this.attribute = attribute;
		this.telling = telling;
		Label label = toolkit.createLabel(parent, Words.feature(attribute.getName()));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, lines > 1 ? SWT.BEGINNING : SWT.CENTER).applyTo(label);
		control = create(toolkit, parent, lines);
		GridDataFactory.fillDefaults().grab(true, false).hint(Sizes.of(120), lines > 1 ? LINES_HEIGHT : SWT.DEFAULT).indent(6, 0).applyTo(control);
		Names.give(control, Words.feature(attribute.getName()));
	}

	private Control create(FormToolkit toolkit, Composite parent, int lines) {
		if (attribute.getEAttributeType() instanceof EEnum words) {
			Combo combo = new Combo(parent, SWT.READ_ONLY);
			toolkit.adapt(combo, true, true);
			words.getELiterals().forEach(literal -> combo.add(Words.of((Enum<?>) literal.getInstance())));
			combo.addListener(SWT.Selection, event -> take(words.getELiterals().get(combo.getSelectionIndex()).getInstance()));
			return combo;
		}
		if (attribute.getEAttributeType() == EcorePackage.Literals.EBOOLEAN) {
			Button check = toolkit.createButton(parent, "", SWT.CHECK);
			check.addListener(SWT.Selection, event -> take(check.getSelection()));
			return check;
		}
		int style = lines > 1 ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE;
		Text text = toolkit.createText(parent, "", style | SWT.BORDER);
		text.addListener(SWT.Modify, event -> read(text.getText().strip()));
		return text;
	}

	/** Shows the attribute of this object and edits it from now on; null shows nothing. */
	void bind(EObject shown) {
		owner = shown;
		filling = true;
		try {
			fill(shown == null ? null : shown.eGet(attribute));
			judge(null);
			open(telling.isOpen());
		} finally {
			filling = false;
		}
	}

	private void open(boolean open) {
		control.setEnabled(owner != null && (open || control instanceof Text));
		ReadOnly.set(control, !open);
	}

	private void fill(Object value) {
		switch (control) {
			case Combo combo -> combo.select(value == null ? -1 : ((Enum<?>) value).ordinal());
			case Button check -> check.setSelection(Boolean.TRUE.equals(value));
			case Text text -> text.setText(value == null ? "" : EcoreUtil.convertToString(attribute.getEAttributeType(), value));
			default -> throw new IllegalStateException(control.getClass().getName());
		}
	}

	private void read(String written) {
		if (filling || owner == null) {
			return;
		}
		Object value;
		try {
			value = written.isEmpty() ? attribute.getDefaultValue()
					: EcoreUtil.createFromString(attribute.getEAttributeType(), written.replace(",", separator()));
		} catch (RuntimeException unreadable) {
			judge(new Fault(control, name(), NLS.bind(Messages.Field_unreadable, name(), example())));
			return;
		}
		judge(null);
		take(value);
	}

	private String separator() {
		return attribute.getEAttributeType().getInstanceClass().isPrimitive() ? "" : ",";
	}

	private String example() {
		return attribute.getEAttributeType().getInstanceClass().isPrimitive() ? "120000" : "2025-06-01";
	}

	private void take(Object value) {
		if (!filling && owner != null) {
			owner.eSet(attribute, value);
			telling.edited().run();
		}
	}

	private void judge(Fault found) {
		if (Objects.equals(fault, found)) {
			return;
		}
		fault = found;
		if (found != null) {
			mark().setDescriptionText(found.text());
			mark().show();
		} else if (mark != null) {
			mark.hide();
		}
		telling.judged().run();
	}

	private ControlDecoration mark() {
		if (mark == null) {
			mark = new ControlDecoration(control, SWT.LEFT | SWT.TOP);
			mark.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		}
		return mark;
	}

	private String name() {
		return Words.feature(attribute.getName());
	}

	/** Empty unless what is written cannot be read. */
	Optional<Fault> fault() {
		return Optional.ofNullable(fault);
	}
}
