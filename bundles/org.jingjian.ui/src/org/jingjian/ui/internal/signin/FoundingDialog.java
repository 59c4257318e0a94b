package org.jingjian.ui.internal.signin;

import static org.jingjian.model.party.Role.AUDITOR;
import static org.jingjian.model.party.Role.REGULATOR;
import static org.jingjian.model.party.Role.REVIEWER;
import static org.jingjian.model.party.Role.SECURITY_ADMINISTRATOR;
import static org.jingjian.model.party.Role.SYSTEM_ADMINISTRATOR;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jingjian.office.Founding;
import org.jingjian.office.NewOfficer;
import org.jingjian.office.Offices;
import org.jingjian.ui.Names;
import org.jingjian.ui.Regions;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.internal.Messages;

/** Names a new office and its first officers, whose duties are apart from the start. */
final class FoundingDialog extends GateDialog {
	private final Offices offices;
	private final Path folder;
	private final List<OfficerFields> officers = new ArrayList<>();
	private final List<Regions.Region> provinces = new Regions().provinces();
	private Text name;
	private Combo province;
	private Button workingTerms;
	private String firstAccount = "";

	FoundingDialog(Offices offices, Path folder) {
		this.offices = offices;
		this.folder = folder;
	}

	/** Account of the regulator, to propose it at the sign-in that follows. */
	String firstAccount() {
		return firstAccount;
	}

	@Override
	String title() {
		return Messages.Founding_title;
	}

	@Override
	String subtitle() {
		return Messages.Founding_introduction;
	}

	@Override
	void createFields(Composite parent) {
		Composite office = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 8).applyTo(office);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(office);
		new Label(office, SWT.NONE).setText(Messages.Founding_name);
		name = new Text(office, SWT.BORDER);
		Names.give(name, Messages.Founding_name);
		name.setMessage(Messages.Founding_name_hint);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		new Label(office, SWT.NONE).setText(Messages.Founding_province);
		province = new Combo(office, SWT.READ_ONLY);
		Names.give(province, Messages.Founding_province);
		provinces.forEach(each -> province.add(each.name()));
		GridDataFactory.swtDefaults().hint(Sizes.of(200), SWT.DEFAULT).applyTo(province);
		createOfficers(parent);
		workingTerms = new Button(parent, SWT.CHECK);
		workingTerms.setText(Messages.Founding_working_terms);
		Label hint = new Label(parent, SWT.WRAP);
		hint.setText(Messages.Founding_working_terms_hint);
		hint.setEnabled(false);
		GridDataFactory.fillDefaults().grab(true, false).indent(24, -6).hint(Sizes.of(620), SWT.DEFAULT).applyTo(hint);
		Label where = new Label(parent, SWT.NONE);
		where.setText(NLS.bind(Messages.Founding_folder, folder));
		where.setEnabled(false);
		name.setFocus();
	}

	private void createOfficers(Composite parent) {
		Group group = new Group(parent, SWT.NONE);
		group.setText(Messages.Founding_accounts);
		GridLayoutFactory.swtDefaults().numColumns(5).margins(12, 12).spacing(10, 8).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		for (String heading : new String[] { "", Messages.Founding_account, Messages.Founding_officer_name,
				Messages.Founding_password, Messages.Founding_repeat }) {
			new Label(group, SWT.NONE).setText(heading);
		}
		officers.add(new OfficerFields(group, Messages.Founding_regulator, "regulator", Set.of(REGULATOR, REVIEWER)));
		officers.add(new OfficerFields(group, Messages.Founding_system, "admin", Set.of(SYSTEM_ADMINISTRATOR)));
		officers.add(new OfficerFields(group, Messages.Founding_security, "security", Set.of(SECURITY_ADMINISTRATOR)));
		officers.add(new OfficerFields(group, Messages.Founding_auditor, "auditor", Set.of(AUDITOR)));
		Label hint = new Label(group, SWT.NONE);
		hint.setText(Messages.Founding_password_hint);
		hint.setEnabled(false);
		GridDataFactory.swtDefaults().span(5, 1).align(SWT.END, SWT.CENTER).applyTo(hint);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		createButton(parent, IDialogConstants.OK_ID, Messages.Founding_found, true);
	}

	@Override
	protected void okPressed() {
		Optional<String> fault = fault();
		if (fault.isPresent()) {
			complain(fault.get());
			return;
		}
		List<NewOfficer> first = officers.stream().map(OfficerFields::officer).toList();
		firstAccount = first.getFirst().account();
		Founding founding = new Founding(name.getText().strip(), provinces.get(province.getSelectionIndex()).code(), first,
				workingTerms.getSelection());
		work(Messages.Founding_working, () -> {
			try {
				offices.found(folder, founding);
				return founding;
			} finally {
				first.forEach(officer -> Arrays.fill(officer.password(), '\0'));
			}
		}, founded -> super.okPressed());
	}

	private Optional<String> fault() {
		if (name.getText().isBlank()) {
			return Optional.of(Messages.Founding_name_missing);
		}
		if (province.getSelectionIndex() < 0) {
			return Optional.of(Messages.Founding_province_missing);
		}
		return officers.stream().map(OfficerFields::fault).flatMap(Optional::stream).findFirst();
	}
}
