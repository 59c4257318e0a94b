package org.jingjian.ui.intake.internal.held;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.jingjian.intake.Intake;
import org.jingjian.intake.IntakeDoor;
import org.jingjian.model.filing.HeldRow;
import org.jingjian.model.filing.HeldStatus;
import org.jingjian.office.OfficeListener;
import org.jingjian.office.Permission;
import org.jingjian.office.Receipt;
import org.jingjian.office.Session;
import org.jingjian.ui.Errand;
import org.jingjian.ui.Language;
import org.jingjian.ui.Names;
import org.jingjian.ui.NoticeDialog;
import org.jingjian.ui.Tables;
import org.jingjian.ui.Turns;
import org.jingjian.ui.Workplace;
import org.jingjian.ui.intake.internal.Messages;
import org.jingjian.ui.words.Words;

/** 待更正: rows that could not be taken in, as they were written, to be corrected and taken in or put aside. */
public final class HeldRowsView extends ViewPart {
	public static final String ID = "org.jingjian.ui.intake.held";
	private static final int SETTLE_MS = 300;

	private Session session;
	private Intake intake;
	private Label count;
	private TableViewer rows;
	private HeldRowPanel panel;
	private OfficeListener listener;
	private final Runnable settled = () -> {
		if (rows != null && !rows.getTable().isDisposed()) {
			refresh();
		}
	};

	@Override
	public void createPartControl(Composite parent) {
		session = getSite().getService(Workplace.class).session();
		intake = getSite().getService(Intake.class);
		if (!session.may(Permission.SEE_FILINGS)) {
			new Label(parent, SWT.WRAP | SWT.CENTER).setText(Messages.Held_notPermitted);
			return;
		}
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.jingjian.ui.help.held");
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		createRows(sash);
		Turns.take(sash, List.of(() -> begin(sash)));
	}

	/** What is beside the rows comes in a turn of its own. */
	private void begin(SashForm sash) {
		panel = new HeldRowPanel(sash, session.may(Permission.TAKE_IN), this::takeIn, this::discard);
		sash.setWeights(48, 52);
		sash.layout();
		listener = event -> changed();
		session.listen(listener);
		refresh();
	}

	private void createRows(Composite parent) {
		Composite left = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(8, 4).applyTo(left);
		count = HeldRowPanel.heading(left, NLS.bind(Messages.Held_count, 0));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
		rows = new TableViewer(left, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.BORDER);
		rows.setContentProvider(ArrayContentProvider.getInstance());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(rows.getTable());
		Tables.pictured(rows, Words.feature("state"), 92, (HeldRow each) -> each.getStatus() == HeldStatus.REFUSED ? "missing" : "held",
				(HeldRow each) -> Words.of(each.getStatus()));
		Tables.column(rows, Words.feature("name"), 200, null, (HeldRow each) -> each.getName());
		Tables.column(rows, Words.feature("source"), 330, null, HeldRowsView::place);
		Tables.column(rows, Messages.Held_since, 150, null, (HeldRow each) -> Words.moment(each.getHeldAt()));
		Names.give(rows.getTable(), getTitle());
		Tables.whenEmpty(rows, Messages.Held_none);
		Tables.ready(rows);
		rows.addSelectionChangedListener(event -> choose((HeldRow) event.getStructuredSelection().getFirstElement()));
		getSite().setSelectionProvider(rows);
	}

	private static String place(HeldRow row) {
		var source = row.getSource();
		return source == null ? "" : NLS.bind(Messages.Held_place, new Object[] { source.getFile(), source.getSheet(), source.getRow() });
	}

	private void choose(HeldRow row) {
		if (row == null) {
			panel.show(null, List.of());
			return;
		}
		Errand.of(Messages.Held_reading, progress -> faults(row)).quiet().then(faults -> {
			if (row == rows.getStructuredSelection().getFirstElement()) {
				panel.show(EcoreUtil.copy(row), faults);
			}
		}).start(rows.getTable());
	}

	private List<HeldRowPanel.Fault> faults(HeldRow row) {
		var door = IntakeDoor.of(session);
		List<HeldRowPanel.Fault> faults = new ArrayList<>();
		row.getRemarks().forEach(remark -> faults.add(new HeldRowPanel.Fault(remark.getSeverity(), Words.subject(remark.getSubject()),
				intake.describe(door, row.getField(), remark).in(Language.locale()))));
		return faults;
	}

	private void refresh() {
		Errand.of(Messages.Held_reading, progress -> session.held().waiting()).quiet().then(waiting -> {
			var chosen = (HeldRow) rows.getStructuredSelection().getFirstElement();
			long id = chosen == null ? 0 : chosen.getId();
			rows.setInput(waiting);
			count.setText(NLS.bind(Messages.Held_count, waiting.size()));
			Names.give(rows.getTable(), getTitle());
			waiting.stream().filter(row -> row.getId() == id || id == 0).findFirst()
					.ifPresentOrElse(row -> rows.setSelection(new StructuredSelection(row)), () -> panel.show(null, List.of()));
		}).start(rows.getTable());
	}

	private void takeIn(HeldRow corrected) {
		Errand.of(Messages.Held_takingIn,
				progress -> intake.retake(IntakeDoor.of(session), corrected, intake.mapping(corrected.getField())))
				.then(this::tell).start(rows.getTable());
	}

	private void tell(Receipt receipt) {
		boolean taken = receipt.outcome() == Receipt.Outcome.ACCEPTED || receipt.outcome() == Receipt.Outcome.WARNED;
		String sentence = NLS.bind(taken ? Messages.Held_takenIn : Messages.Held_stillHeld, Words.of(receipt.outcome()));
		new NoticeDialog(getSite().getShell(), Messages.Held_takeIn, sentence, null, taken ? "done" : "refused").open();
		refresh();
	}

	private void discard(HeldRow row, String reason) {
		Errand.of(Messages.Held_discard, progress -> {
			session.held().discard(row.getId(), row.getVersion(), reason);
			return row;
		}).then(gone -> refresh()).start(rows.getTable());
	}

	private void changed() {
		var display = getSite().getShell().getDisplay();
		display.asyncExec(() -> display.timerExec(SETTLE_MS, settled));
	}

	@Override
	public void setFocus() {
		if (rows != null) {
			rows.getTable().setFocus();
		}
	}

	@Override
	public void dispose() {
		if (listener != null) {
			session.ignore(listener);
		}
		super.dispose();
	}
}
