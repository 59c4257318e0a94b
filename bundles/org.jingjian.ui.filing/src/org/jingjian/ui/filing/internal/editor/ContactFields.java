package org.jingjian.ui.filing.internal.editor;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.jingjian.model.party.Contact;
import org.jingjian.model.party.ContactRole;
import org.jingjian.model.party.PartyFactory;
import org.jingjian.model.party.Processor;
import org.jingjian.ui.Names;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.filing.internal.Messages;
import org.jingjian.ui.words.Words;

/** One contact of the processor, a row of name, phone and e-mail; a contact that is missing appears when it is written. */
final class ContactFields {
	private final ContactRole role;
	private final Telling telling;
	private final Text name;
	private final Text phone;
	private final Text email;
	private Processor processor;
	private boolean filling;

	ContactFields(FormToolkit toolkit, Composite parent, ContactRole role, Telling telling) {
		this.role = role;
		this.telling = telling;
		toolkit.createLabel(parent, Words.of(role));
		name = Names.give(field(toolkit, parent, 80, Contact::setName), Words.of(role) + " " + Messages.Content_person);
		phone = Names.give(field(toolkit, parent, 110, Contact::setPhone), Words.of(role) + " " + Words.feature("phone"));
		email = Names.give(field(toolkit, parent, 150, Contact::setEmail), Words.of(role) + " " + Words.feature("email"));
	}

	private Text field(FormToolkit toolkit, Composite parent, int width, BiConsumer<Contact, String> setter) {
		Text text = toolkit.createText(parent, "", SWT.SINGLE | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(Sizes.of(width), SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, event -> {
			if (!filling && processor != null) {
				String written = text.getText().strip();
				setter.accept(contact().orElseGet(this::added), written.isEmpty() ? null : written);
				telling.edited().run();
			}
		});
		return text;
	}

	void bind(Processor shown) {
		processor = shown;
		filling = true;
		try {
			Optional<Contact> contact = shown == null ? Optional.empty() : contact();
			fill(name, contact, Contact::getName);
			fill(phone, contact, Contact::getPhone);
			fill(email, contact, Contact::getEmail);
			Stream.of(name, phone, email).forEach(text -> ReadOnly.set(text, !telling.isOpen()));
		} finally {
			filling = false;
		}
	}

	private static void fill(Text text, Optional<Contact> contact, Function<Contact, String> getter) {
		text.setText(contact.map(getter).orElse(""));
	}

	private Optional<Contact> contact() {
		return processor.getContacts().stream().filter(contact -> contact.getRole() == role).findFirst();
	}

	private Contact added() {
		Contact contact = PartyFactory.eINSTANCE.createContact();
		contact.setRole(role);
		processor.getContacts().add(contact);
		return contact;
	}
}
