package org.jingjian.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jingjian.base.Refusal;
import org.jingjian.law.Reckoning;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.Term;
import org.jingjian.store.Conflict;
import org.jingjian.store.Group;
import org.jingjian.store.HistoryEntry;

/**
 * The filings of the office. Every step returns the filing as saved, a copy of the caller's own; it refuses, with the
 * provision, what the law or the filing's state does not allow, and throws {@link Conflict} if {@code version} is not
 * the newest.
 */
public interface Filings {
	/** One page of the list. */
	List<FilingRow> rows(FilingQuery query);

	/** Which filings a query brings, in its order. */
	long[] ids(FilingQuery query);

	/** The rows of filings by their ids, in that order; ids of none are left out. */
	List<FilingRow> rows(long[] ids);

	long count(FilingQuery query);

	/**
	 * How many of the query's filings share each value of a column; most frequent first.
	 *
	 * @param column path of the model, such as {@code state} or {@code processor.regionCode}
	 */
	List<Group> groups(FilingQuery query, String column);

	Optional<Filing> find(long id);

	List<HistoryEntry> history(long id);

	/** The filing as it stood after an earlier save. */
	Optional<Filing> asOf(long id, int version);

	/** Takes in what arrived: one transaction, durable on return, one receipt for each in order. */
	List<Receipt> receive(String field, List<Arrival> arrivals);

	/** Everything an officer needs to decide the next step. */
	Review review(long id);

	/**
	 * Other filings of the same processor's name under another credit code. All names are looked through: in a moment, but not
	 * when it is the first that is asked of a large office; not for a thread that somebody waits for.
	 */
	List<FilingRow> namesakes(long id);

	/** Stores an officer's correction of the content; findings are looked at anew. */
	Filing correct(Filing edited);

	/** Notes that a remark was dealt with, and how. {@code remark} is its position. */
	Filing settle(long id, int version, int remark, String settlement);

	/** 受理. Refused while a required material or an answer to a query is missing. */
	Filing accept(long id, int version);

	/** 退回补正, with at least one reason; counts, and starts the office's supplement term if it has set one. */
	Filing returnForSupplement(long id, int version, List<String> reasons);

	/** The processor answered a return: the content as it now is. */
	Filing supplement(Filing edited);

	/** Registers and gives the 备案编号. Refused while a finding against an article is not settled. */
	Filing register(long id, int version);

	Filing reject(long id, int version, String reason);

	/** 变更 of a registered filing. @param changedOn when the processor changed what it does */
	Filing change(Filing edited, LocalDate changedOn, String summary);

	/** 注销. @param endedOn when the processor stopped */
	Filing cancel(long id, int version, LocalDate endedOn, String reason);

	/** Stops a running clock from a day on. {@code term} is its position. */
	Filing suspend(long id, int version, int term, LocalDate from, String reason);

	/** Lets a stopped clock run again from a day on. */
	Filing resume(long id, int version, int term, LocalDate from, String reason);

	/** Extends a running clock by an amount of its own unit. */
	Filing extend(long id, int version, int term, int amount, String reason);

	/** How a due date came about, day by day. */
	Reckoning explain(Term term);

	/**
	 * Gives the filing to the officer who is to work it (承办人), or takes it from whoever works it. No step of the review: no
	 * gate stands before it, and it may be given back. Nothing is changed and nothing journalled if it is that officer's already.
	 *
	 * @param account null for nobody
	 * @throws Refusal without {@link Permission#REVIEW}; there is no such account, it is closed, or its officer may not review
	 */
	Filing assign(long id, int version, String account);

	/**
	 * Marks as overdue what ran out before today: supplements not answered, processors that never filed.
	 *
	 * @return how many
	 * @throws Refusal without {@link Permission#REVIEW}
	 */
	int markOverdue();
}
