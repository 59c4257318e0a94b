package org.jingjian.ui.filing.drive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives every test the one desk: a process has one workbench. Whoever comes first finds an officer signed in. */
public final class OnDesk implements ParameterResolver, BeforeEachCallback {
	private static final Namespace HERE = Namespace.create(OnDesk.class);
	private static final Path PICTURES = Path.of("target", "pictures", "jobs");

	/** The desk and what the officer met on the way in. */
	static final class Office implements AutoCloseable {
		private final Path folder;
		private final Desk desk;
		private final CompletableFuture<Gate> gate;

		Office() {
			try {
				folder = Files.createTempDirectory("desk");
			} catch (IOException unwritable) {
				throw new UncheckedIOException(unwritable);
			}
			desk = Desk.open(folder.resolve("office"), PICTURES);
			gate = way(desk);
		}

		/** Tried once: who comes after a failure is told of it. */
		private static CompletableFuture<Gate> way(Desk desk) {
			try {
				return CompletableFuture.completedFuture(Gate.pass(desk));
			} catch (AssertionError shut) {
				return CompletableFuture.failedFuture(shut);
			}
		}

		@Override
		public void close() throws Exception {
			try {
				Object code = desk.close();
				if (!Integer.valueOf(0).equals(code)) {
					throw new AssertionError("the desktop ended with " + code);
				}
			} finally {
				desk.watchdog().report(PICTURES.resolveSibling("blocks.txt"));
				try (var all = Files.walk(folder)) {
					for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
						Files.delete(each);
					}
				}
			}
		}
	}

	private static Office office(ExtensionContext context) {
		return context.getRoot().getStore(HERE).computeIfAbsent(Office.class, key -> new Office(), Office.class);
	}

	@Override
	public void beforeEach(ExtensionContext context) {
		office(context).gate.join();
		office(context).desk.tidy();
		office(context).desk.watchdog().doing(context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName());
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Desk.class || parameter.getParameter().getType() == Gate.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Desk.class ? office(context).desk : office(context).gate.join();
	}
}
