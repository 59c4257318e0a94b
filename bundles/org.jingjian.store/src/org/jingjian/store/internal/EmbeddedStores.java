package org.jingjian.store.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.ecore.EPackage;
import org.jingjian.base.Progress;
import org.jingjian.base.Refusal;
import org.jingjian.store.ModelSource;
import org.jingjian.store.Store;
import org.jingjian.store.Stores;
import org.jingjian.store.internal.files.FolderLock;
import org.jingjian.store.internal.files.StoreHeader;
import org.jingjian.store.internal.model.Catalog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Stores in an encrypted H2 file of this process. */
@Component
public final class EmbeddedStores implements Stores {
	private final InstantSource clock;
	private final List<ModelSource> sources = new CopyOnWriteArrayList<>();

	@Activate
	public EmbeddedStores() {
		this(InstantSource.system(), List.of());
	}

	public EmbeddedStores(InstantSource clock, List<ModelSource> sources) {
		this.clock = clock;
		this.sources.addAll(sources);
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
		try {
			Files.createDirectories(folder);
			FolderLock lock = FolderLock.take(folder);
			try {
				return opening(folder).create(lock, key);
			} catch (IOException | RuntimeException failed) {
				lock.close();
				throw failed;
			}
		} catch (AccessDeniedException | ReadOnlyFileSystemException denied) {
			throw new Refusal(Messages.of("folder.readonly", folder), denied);
		} catch (IOException failed) {
			throw new Refusal(Messages.of("folder.unwritable", folder), failed);
		}
	}

	@Override
	public Store open(Path folder, byte[] key) {
		if (!StoreHeader.isThere(folder)) {
			throw new Refusal(Messages.of("store.missing", folder));
		}
		try {
			FolderLock lock = FolderLock.take(folder);
			try (var header = StoreHeader.read(folder, key)) {
				return opening(folder).open(lock, header);
			} catch (IOException | RuntimeException failed) {
				lock.close();
				throw failed;
			}
		} catch (AccessDeniedException | ReadOnlyFileSystemException denied) {
			throw new Refusal(Messages.of("folder.readonly", folder), denied);
		} catch (IOException failed) {
			throw new Refusal(Messages.of("folder.unwritable", folder), failed);
		}
	}

	@Override
	public void restore(Path backup, Path folder, byte[] key, Progress progress) {
		throw new UnsupportedOperationException();
	}

	private Opening opening(Path folder) {
		List<EPackage> packages = sources.stream().flatMap(source -> source.packages().stream()).toList();
		return new Opening(folder, new Catalog(packages), clock);
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
