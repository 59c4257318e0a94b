package org.jingjian.cli.internal;

import org.jingjian.office.Session;
import picocli.CommandLine.Mixin;

/** A job that an officer does in an office. */
public abstract class OfficeJob extends Job {
	private final String usualAccount;
	@Mixin
	private OfficeOptions office;

	/** @param usualAccount whose job it is, by the accounts that an office begins with */
	protected OfficeJob(Tools tools, String usualAccount) {
		super(tools);
		this.usualAccount = usualAccount;
	}

	protected abstract Answer answer(Session session);

	protected final OfficeOptions office() {
		return office;
	}

	@Override
	protected final Answer answer() {
		return office.inOffice(tools(), usualAccount, this::answer);
	}
}
