package org.jingjian.search.internal.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jingjian.search.internal.seal.SealedDirectory;
import org.jingjian.search.internal.text.Part;
import org.jingjian.search.internal.text.Pinyin;

/**
 * The index in its folder. Written by one thread, searched by many. Any {@link IOException} but for a full disk means
 * that it is damaged, or not of this key or version, and must be made anew.
 */
public final class FilingIndex implements AutoCloseable {
	private static final String FORMAT = "format";
	/** To be raised whenever documents are made otherwise. */
	private static final String VERSION = "1";
	private static final String ENTRY = "entry";
	private static final String HASH = "hash";
	private static final String BELOW = "below";
	/** Little, so that it is written and given back before the collector takes it for something that stays. */
	private static final double BUFFER_MB = 2;
	private static final int MERGE_AT_ONCE = 10;
	/** Advises at every start to turn on a module that is not finished; held here, for a level is forgotten with its logger. */
	private static final Logger ADVISER = Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

	static {
		ADVISER.setLevel(Level.SEVERE);
	}

	private final SealedDirectory directory;
	private final IndexWriter writer;
	private final SearcherManager searchers;
	private final Documents documents;
	private final Queries queries;

	/**
	 * Up to where it goes.
	 *
	 * @param entry of the journal
	 * @param hash of that entry
	 * @param below while it is being made anew: filings with lesser ids are still missing; else 0
	 */
	public record State(long entry, String hash, long below) {
	}

	private FilingIndex(SealedDirectory directory, IndexWriter writer, Pinyin pinyin) throws IOException {
		this.directory = directory;
		this.writer = writer;
		this.searchers = new SearcherManager(writer, null);
		this.documents = new Documents(pinyin);
		this.queries = new Queries(pinyin);
	}

	/** Opens the index, or begins an empty one in a folder without one. */
	public static FilingIndex open(Path folder, byte[] key, Pinyin pinyin) throws IOException {
		Files.createDirectories(folder);
		var directory = new SealedDirectory(folder, key);
		try {
			var config = new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MB).setMergeScheduler(new SerialMergeScheduler())
					.setMergePolicy(merges()).setCommitOnClose(false);
			var writer = new IndexWriter(directory, config);
			try {
				return new FilingIndex(directory, writer, pinyin);
			} catch (IOException | RuntimeException failed) {
				writer.rollback();
				throw failed;
			}
		} catch (IOException | RuntimeException failed) {
			directory.close();
			throw failed;
		}
	}

	/** Neighbours are merged, so that the order of filings stays. */
	private static LogByteSizeMergePolicy merges() {
		var merges = new LogByteSizeMergePolicy();
		merges.setMergeFactor(MERGE_AT_ONCE);
		merges.setNoCFSRatio(0);
		return merges;
	}

	/** Deletes all that lies in the folder. Not while it is open. */
	public static void erase(Path folder) throws IOException {
		if (Files.isDirectory(folder)) {
			try (var files = Files.newDirectoryStream(folder)) {
				for (Path file : files) {
					Files.delete(file);
				}
			}
		}
	}

	/** As of the last commit; empty for an index without one, or of another version. */
	public Optional<State> state() {
		var kept = new HashMap<String, String>();
		Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
		if (data != null) {
			data.forEach(each -> kept.put(each.getKey(), each.getValue()));
		}
		return VERSION.equals(kept.get(FORMAT))
				? Optional.of(new State(Long.parseLong(kept.get(ENTRY)), kept.get(HASH), Long.parseLong(kept.get(BELOW))))
				: Optional.empty();
	}

	/** Adds a filing that is not there yet. */
	public void add(long id, List<Part> parts) throws IOException {
		writer.addDocument(documents.of(id, parts));
	}

	/** Adds a filing, or puts it in the place of its older state. */
	public void put(long id, List<Part> parts) throws IOException {
		writer.updateDocument(Documents.key(id), documents.of(id, parts));
	}

	public void remove(long id) throws IOException {
		writer.deleteDocuments(Documents.key(id));
	}

	/** Lets searches see what was written. */
	public void show() throws IOException {
		searchers.maybeRefreshBlocking();
	}

	/** Makes durable what was written, and how far that goes. */
	public void commit(State state) throws IOException {
		writer.setLiveCommitData(Map.of(FORMAT, VERSION, ENTRY, Long.toString(state.entry()), HASH, state.hash(), BELOW,
				Long.toString(state.below())).entrySet());
		writer.commit();
	}

	/** How many filings can be found. */
	public long size() throws IOException {
		IndexSearcher searcher = searchers.acquire();
		try {
			return searcher.getIndexReader().numDocs();
		} finally {
			searchers.release(searcher);
		}
	}

	/** Ids of filings that have what is asked, the most telling first and among these the newest. @param most how many */
	public List<Long> find(Asked asked, int most) throws IOException {
		var found = new LinkedHashSet<Long>();
		IndexSearcher searcher = searchers.acquire();
		try {
			for (Query query : queries.of(asked)) {
				collect(searcher, query, found, most);
			}
		} finally {
			searchers.release(searcher);
		}
		return List.copyOf(found);
	}

	/** The newest segment first; within one they lie from new to old. */
	private static void collect(IndexSearcher searcher, Query query, LinkedHashSet<Long> found, int most) throws IOException {
		if (found.size() >= most) {
			return;
		}
		Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
		List<LeafReaderContext> leaves = new ArrayList<>(searcher.getIndexReader().leaves());
		for (LeafReaderContext leaf : leaves.reversed()) {
			Scorer scorer = weight.scorer(leaf);
			if (scorer == null) {
				continue;
			}
			NumericDocValues ids = DocValues.getNumeric(leaf.reader(), Documents.NUMBER);
			Bits live = leaf.reader().getLiveDocs();
			DocIdSetIterator documents = scorer.iterator();
			while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
				if ((live == null || live.get(documents.docID())) && ids.advanceExact(documents.docID())) {
					found.add(ids.longValue());
				}
				if (found.size() >= most) {
					return;
				}
			}
		}
	}

	/** Closes it; what was not committed is dropped, for it will be found in the journal again. */
	@Override
	public void close() throws IOException {
		try (directory; searchers) {
			writer.rollback();
		}
	}
}
