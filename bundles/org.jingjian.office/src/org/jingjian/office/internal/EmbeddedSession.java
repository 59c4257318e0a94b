package org.jingjian.office.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jingjian.base.Progress;
import org.jingjian.crypto.Keys;
import org.jingjian.law.RuleSet;
import org.jingjian.law.WorkCalendar;
import org.jingjian.model.party.Officer;
import org.jingjian.office.Annex;
import org.jingjian.office.FilingFeed;
import org.jingjian.office.Filings;
import org.jingjian.office.HeldRows;
import org.jingjian.office.OfficeListener;
import org.jingjian.office.OfficeProfile;
import org.jingjian.office.Officers;
import org.jingjian.office.Permission;
import org.jingjian.office.ProgramChange;
import org.jingjian.office.Session;
import org.jingjian.office.Settings;
import org.jingjian.office.Supervision;
import org.jingjian.store.Attachments;
import org.jingjian.store.Journal;

/** A session on a store of this process: the officer's own desk, closed with it. */
final class EmbeddedSession implements Session {
	/** Settings that the founding made. */
	static final String NAME = "office.name";
	static final String PROVINCE = "office.province";

	private final OfficeFolder folder;
	private final byte[] master;
	private final Officer officer;
	private final Desk desk;
	private final Bell bell;
	private final Filings filings;
	private final FilingFeed feed;
	private final HeldRows held;
	private final Settings settings;
	private final Officers officers;

	EmbeddedSession(OfficeFolder folder, byte[] master, Officer officer, Desk desk, Bell bell) {
		this.folder = folder;
		this.master = master;
		this.officer = officer;
		this.desk = desk;
		this.bell = bell;
		this.filings = new FilingService(desk, bell);
		this.feed = new FilingFeedService(desk);
		this.held = new HeldRowService(desk, bell);
		this.settings = new SettingService(desk, bell);
		this.officers = new OfficerService(desk, folder, master);
	}

	@Override
	public Officer officer() {
		return EcoreUtil.copy(officer);
	}

	@Override
	public OfficeProfile office() {
		return new OfficeProfile(desk.settings().text(NAME).orElse(""), desk.settings().text(PROVINCE).orElse(""));
	}

	@Override
	public boolean may(Permission permission) {
		return desk.guard().may(permission);
	}

	@Override
	public LocalDate today() {
		return desk.today();
	}

	@Override
	public Filings filings() {
		return filings;
	}

	@Override
	public HeldRows held() {
		return held;
	}

	@Override
	public Settings settings() {
		return settings;
	}

	@Override
	public Officers officers() {
		return officers;
	}

	@Override
	public Journal journal() {
		desk.guard().require(Permission.SEE_JOURNAL);
		return desk.store().journal();
	}

	@Override
	public Attachments attachments() {
		desk.guard().require(Permission.SEE_FILINGS);
		return desk.store().attachments();
	}

	@Override
	public FilingFeed feed() {
		return feed;
	}

	@Override
	public Annex annex(String name) {
		desk.guard().require(Permission.SEE_FILINGS);
		return folder.annex(name, Keys.derive(master, "jingjian-annex-" + name));
	}

	@Override
	public WorkCalendar calendar() {
		return desk.calendar();
	}

	@Override
	public List<Supervision> supervisions() {
		return desk.supervisions();
	}

	@Override
	public Supervision supervision(String field) {
		return desk.supervision(field);
	}

	@Override
	public RuleSet rules(String field, LocalDate on) {
		return desk.rules(field, on);
	}

	@Override
	public void backup(Path file, Progress progress) {
		desk.guard().require(Permission.BACK_UP);
		var backup = new BackupFile(file);
		backup.requireNew();
		try {
			desk.store().backup(backup.part(), progress);
			backup.write(folder.keyringFile(), backup.part());
		} finally {
			BackupFile.discard(backup.part());
		}
	}

	@Override
	public void changeProgram(ProgramChange change, Runnable install) {
		new ProgramJournal(desk).run(change, install);
	}

	@Override
	public void listen(OfficeListener listener) {
		bell.add(listener);
	}

	@Override
	public void ignore(OfficeListener listener) {
		bell.remove(listener);
	}

	@Override
	public void close() {
		Arrays.fill(master, (byte) 0);
		desk.store().close();
	}
}
