package org.jingjian.store.internal.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.h2.jdbcx.JdbcDataSource;

/** The encrypted database file of one store: one connection that writes, and others that read. */
public final class Database implements AutoCloseable {
	private static final String NAME = "office";
	private static final String SUFFIX = ".mv.db";
	/** Snapshot isolation in H2: a reader sees the moment at which it began. */
	private static final int SNAPSHOT = 6;
	private static final int NEVER_SPILLED = 2_000_000_000;
	private static final int SORTED_AT_ONCE = 40_000;
	/** A file that grew so far, bytes, and is used to less than this part, of 100, is written anew when it is closed. */
	private static final long SMALL = 1L << 18;
	private static final long WELL_USED = 25;
	/**
	 * Few pages are kept in memory, 4 MB: they are forgotten before the collector takes them for what stays, and what is asked
	 * often is in the columns. Nothing of a result is spilled into plain files, nothing traced into one; nothing is moved
	 * within the file, since after a kill H2 could take what is moved for what was left behind.
	 */
	private static final String SETTINGS = ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;CACHE_SIZE=4096;FILE_LOCK=NO"
			+ ";MAX_MEMORY_ROWS=" + NEVER_SPILLED + ";TRACE_LEVEL_FILE=0;OPTIMIZE_REUSE_RESULTS=FALSE;LOCK_TIMEOUT=60000;MAX_COMPACT_TIME=0";

	private final EncryptedPath files;
	private final JdbcDataSource source = new JdbcDataSource();
	private final Connection writer;
	private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();

	/** Work with a connection. */
	@FunctionalInterface
	public interface Work<T> {
		T run(Connection connection) throws SQLException;
	}

	private Database(Path folder, byte[] key, boolean create) throws SQLException {
		files = EncryptedPath.register(key);
		String file = files.getScheme() + ":retry:" + folder.toAbsolutePath().resolve(NAME);
		source.setURL("jdbc:h2:" + file + SETTINGS + (create ? "" : ";IFEXISTS=TRUE"));
		source.setUser("jingjian");
		source.setPassword("");
		try {
			writer = source.getConnection();
			writer.setAutoCommit(false);
		} catch (SQLException | RuntimeException failed) {
			files.unregister();
			throw failed;
		}
	}

	/** @param key 512 bits */
	public static Database create(Path folder, byte[] key) throws SQLException {
		return new Database(folder, key, true);
	}

	/** @param key 512 bits */
	public static Database open(Path folder, byte[] key) throws SQLException {
		return new Database(folder, key, false);
	}

	public static boolean isThere(Path folder) {
		return Files.isRegularFile(folder.resolve(NAME + SUFFIX));
	}

	/** For one thread at a time; does not commit by itself. */
	public Connection writer() {
		return writer;
	}

	/**
	 * Commits what the writer did; durable on return. Both steps are needed: with no write delay the commit waits until all
	 * is written, also what H2 had begun to write on another thread before, which a checkpoint alone would not wait for.
	 */
	public void commit() throws SQLException {
		writer.commit();
		try (var statement = writer.createStatement()) {
			statement.execute("CHECKPOINT SYNC");
		}
	}

	/** Statements of the schema; each is committed, or H2 would count through the whole table before every next index. */
	public void execute(String... statements) throws SQLException {
		try (var statement = writer.createStatement()) {
			for (String sql : statements) {
				statement.execute(sql);
				writer.commit();
			}
		}
	}

	/**
	 * Builds indexes, sorting a stretch of rows at a time: how many is the same setting that otherwise keeps results from
	 * being spilled. No reader may be at work.
	 */
	void buildIndexes(List<String> statements) throws SQLException {
		execute("SET MAX_MEMORY_ROWS " + SORTED_AT_ONCE);
		try {
			execute(statements.toArray(String[]::new));
		} finally {
			execute("SET MAX_MEMORY_ROWS " + NEVER_SPILLED);
		}
	}

	/** Reads what is committed now; all of it as of one moment. */
	public <T> T read(Work<T> work) throws SQLException {
		Connection reader = idle.pollFirst();
		if (reader == null) {
			reader = source.getConnection();
			reader.setAutoCommit(false);
			reader.setTransactionIsolation(SNAPSHOT);
		}
		try {
			T result = work.run(reader);
			reader.rollback();
			idle.addFirst(reader);
			return result;
		} catch (SQLException | RuntimeException failed) {
			discard(reader, failed);
			throw failed;
		}
	}

	/**
	 * Reads what is committed, each statement as of its own moment. A count of all rows is known then; for a reader that sees
	 * one moment H2 goes through all of them.
	 */
	public <T> T readLatest(Work<T> work) throws SQLException {
		return read(connection -> {
			connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
			T result = work.run(connection);
			connection.setTransactionIsolation(SNAPSHOT);
			return result;
		});
	}

	private static void discard(Connection reader, Exception failed) {
		try {
			reader.close();
		} catch (SQLException another) {
			failed.addSuppressed(another);
		}
	}

	/** Closes the file in good order. */
	@Override
	public void close() throws SQLException {
		try (var statement = writer.createStatement()) {
			statement.execute(isWasteful() ? "SHUTDOWN COMPACT" : "SHUTDOWN");
		} finally {
			files.unregister();
		}
	}

	private boolean isWasteful() throws SQLException {
		return fact("info.FILE_SIZE") > SMALL && fact("info.FILL_RATE") * fact("info.CHUNKS_FILL_RATE") < 100 * WELL_USED;
	}

	private long fact(String name) throws SQLException {
		try (var statement = writer.prepareStatement("SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = ?")) {
			statement.setString(1, name);
			try (var result = statement.executeQuery()) {
				result.next();
				return result.getLong(1);
			}
		}
	}

	/** Lets go of the file as it is; what was durable stays so. */
	public void abandon() throws SQLException {
		try (var statement = writer.createStatement()) {
			statement.execute("SHUTDOWN IMMEDIATELY");
		} finally {
			files.unregister();
		}
	}
}
