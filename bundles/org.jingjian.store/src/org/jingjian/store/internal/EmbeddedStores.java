package org.jingjian.store.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.ecore.EPackage;
import org.jingjian.base.DurableFile;
import org.jingjian.base.Progress;
import org.jingjian.base.Refusal;
import org.jingjian.store.ModelSource;
import org.jingjian.store.Store;
import org.jingjian.store.Stores;
import org.jingjian.store.internal.backup.BackupReader;
import org.jingjian.store.internal.files.FolderLock;
import org.jingjian.store.internal.files.Folders;
import org.jingjian.store.internal.files.StoreHeader;
import org.jingjian.store.internal.memory.Warnings;
import org.jingjian.store.internal.model.Catalog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.log.LoggerFactory;

/** Stores in an encrypted H2 file of this process. */
@Component
public final class EmbeddedStores implements Stores {
	private final InstantSource clock;
	private final List<ModelSource> sources = new CopyOnWriteArrayList<>();
	private final FrameworkLog log = new FrameworkLog();
	private final Warnings warnings;

	@Activate
	public EmbeddedStores() {
		this(InstantSource.system(), List.of());
	}

	public EmbeddedStores(InstantSource clock, List<ModelSource> sources) {
		this.clock = clock;
		this.sources.addAll(sources);
		this.warnings = log;
	}

	/** @param warnings told of what is not worth a refusal */
	public EmbeddedStores(InstantSource clock, List<ModelSource> sources, Warnings warnings) {
		this.clock = clock;
		this.sources.addAll(sources);
		this.warnings = warnings;
	}

	@Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
	void setLoggers(LoggerFactory loggers) {
		log.set(loggers);
	}

	void unsetLoggers(LoggerFactory loggers) {
		log.unset(loggers);
	}

	@Reference(cardinality = ReferenceCardinality.AT_LEAST_ONE, policy = ReferencePolicy.DYNAMIC,
			policyOption = ReferencePolicyOption.GREEDY)
	void addModelSource(ModelSource source) {
		sources.add(source);
	}

	void removeModelSource(ModelSource source) {
		sources.remove(source);
	}

	@Override
	public Store create(Path folder, byte[] key) {
		requireEmpty(folder);
		boolean existed = Files.exists(folder);
		try {
			Files.createDirectories(folder);
			return owned(folder, lock -> opening(folder, key).create(lock));
		} catch (IOException failed) {
			Folders.empty(folder, existed, failed);
			throw refusal(folder, failed);
		} catch (RuntimeException failed) {
			Folders.empty(folder, existed, failed);
			throw failed;
		}
	}

	@Override
	public Store open(Path folder, byte[] key) {
		if (!StoreHeader.isThere(folder)) {
			throw new Refusal(Messages.of("store.missing", folder));
		}
		try {
			return owned(folder, lock -> opening(folder, key).open(lock));
		} catch (IOException failed) {
			throw refusal(folder, failed);
		}
	}

	@Override
	public void restore(Path backup, Path folder, byte[] key, Progress progress) {
		requireEmpty(folder);
		Path whole = folder.toAbsolutePath();
		Path part = whole.resolveSibling(whole.getFileName() + ".part");
		requireEmpty(part);
		if (!Files.isRegularFile(backup)) {
			throw new Refusal(Messages.of("backup.missing", backup));
		}
		try {
			Files.createDirectories(part);
			opening(part, key).restore(new BackupReader(backup, key), progress);
			verify(backup, part, key, progress);
			Files.deleteIfExists(folder);
			Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
			DurableFile.syncFolder(whole.getParent());
		} catch (IOException failed) {
			Folders.empty(part, false, failed);
			throw refusal(folder, failed);
		} catch (RuntimeException failed) {
			Folders.empty(part, false, failed);
			throw failed;
		}
	}

	private void verify(Path backup, Path part, byte[] key, Progress progress) {
		try (Store store = open(part, key)) {
			store.journal().verify(true, progress).firstFault().ifPresent(fault -> {
				throw new Refusal(Messages.of("backup.invalid", backup, fault));
			});
		}
	}

	/** Work with a folder that is this process's own. */
	@FunctionalInterface
	private interface Owned {
		Store run(FolderLock lock) throws IOException;
	}

	/** The store keeps the lock; without one it is given back. */
	private static Store owned(Path folder, Owned work) throws IOException {
		FolderLock lock = FolderLock.take(folder);
		try {
			return work.run(lock);
		} catch (IOException | RuntimeException failed) {
			lock.close();
			throw failed;
		}
	}

	private Opening opening(Path folder, byte[] key) {
		List<EPackage> packages = sources.stream().flatMap(source -> source.packages().stream()).toList();
		return new Opening(folder, key, new Catalog(packages), clock, warnings);
	}

	private static Refusal refusal(Path folder, IOException failed) {
		String key = failed instanceof AccessDeniedException ? "folder.readonly" : "folder.unwritable";
		return new Refusal(Messages.of(key, folder), failed);
	}

	private static void requireEmpty(Path folder) {
		if (!Files.exists(folder)) {
			return;
		}
		try (var files = Files.list(folder)) {
			if (files.findAny().isPresent()) {
				throw new Refusal(Messages.of("folder.occupied", folder));
			}
		} catch (IOException unreadable) {
			throw new Refusal(Messages.of("folder.unreadable", folder), unreadable);
		}
	}
}
