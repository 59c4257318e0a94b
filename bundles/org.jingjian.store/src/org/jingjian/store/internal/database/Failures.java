package org.jingjian.store.internal.database;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jingjian.base.Refusal;
import org.jingjian.store.internal.Messages;

/** What a failure of the database means to a person. */
public final class Failures {
	private static final int DUPLICATE = 23505;
	private static final int TOO_LONG = 22001;
	private static final int CORRUPTED = 90030;
	/** Rows that make no sense: statements here never mix types, so they were damaged. */
	private static final Set<Integer> NONSENSE = Set.of(22018, 50000, 50004, 90108);
	private static final int CLOSED = 90098;

	private Failures() {
	}

	/** A {@link Refusal} if it is one that people can meet; a bug otherwise. */
	public static RuntimeException of(SQLException failure) {
		return switch (failure.getErrorCode()) {
			case DUPLICATE -> new Refusal(Messages.of("record.duplicate"), failure);
			case TOO_LONG -> new Refusal(Messages.of("record.large"), failure);
			default -> isWriting(failure) ? new Refusal(Messages.of("write.failed"), failure)
					: isDisk(failure) || NONSENSE.contains(failure.getErrorCode()) ? new Refusal(Messages.of("database.damaged"), failure) : new IllegalStateException(failure);
		};
	}

	/** True if the disk would not take what was written. */
	public static boolean isWriting(SQLException failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof MVStoreException store && store.getErrorCode() == DataUtils.ERROR_WRITING_FAILED) {
				return true;
			}
		}
		return false;
	}

	/** True if the database cannot go on: it could not be read or written, or has closed itself for that. */
	public static boolean isDisk(SQLException failure) {
		if (failure.getErrorCode() == CLOSED || failure.getErrorCode() == CORRUPTED) {
			return true;
		}
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof IOException || cause instanceof MVStoreException) {
				return true;
			}
		}
		return false;
	}
}
