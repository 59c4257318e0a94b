package org.jingjian.intake.internal.run;

import static org.jingjian.intake.internal.Reasons.refusal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jingjian.base.Progress;
import org.jingjian.base.Refusal;
import org.jingjian.base.Text;
import org.jingjian.intake.Intake;
import org.jingjian.intake.IntakeDoor;
import org.jingjian.intake.IntakeFormat;
import org.jingjian.intake.IntakeReport;
import org.jingjian.intake.Limits;
import org.jingjian.intake.Mapping;
import org.jingjian.intake.MappingSource;
import org.jingjian.intake.MappingText;
import org.jingjian.intake.Preview;
import org.jingjian.intake.internal.filing.Interpreter;
import org.jingjian.intake.internal.filing.WrittenRows;
import org.jingjian.intake.internal.layout.BookLayout;
import org.jingjian.intake.internal.value.Divisions;
import org.jingjian.model.filing.HeldRow;
import org.jingjian.model.filing.Remark;
import org.jingjian.office.Arrival;
import org.jingjian.office.Receipt;
import org.jingjian.office.Session;
import org.jingjian.office.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The service itself: formats and mappings come and go, the law of reading stays. */
@Component
public final class IntakeService implements Intake {
	private final List<IntakeFormat> formats;
	private final List<MappingSource> sources;
	private final Divisions divisions = new Divisions();
	private final Limits limits;

	/** Starts anew when a format or a mapping comes or goes. */
	@Activate
	public IntakeService(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<IntakeFormat> formats,
			@Reference(policyOption = ReferencePolicyOption.GREEDY) List<MappingSource> sources) {
		this(formats, sources, Limits.STANDARD);
	}

	/** @param formats the most particular last */
	public IntakeService(List<IntakeFormat> formats, List<MappingSource> sources, Limits limits) {
		this.formats = List.copyOf(formats);
		this.sources = List.copyOf(sources);
		this.limits = limits;
	}

	@Override
	public Mapping mapping(String field) {
		return sources.stream().map(MappingSource::mapping).filter(mapping -> mapping.field().equals(field)).findFirst()
				.orElseThrow(() -> refusal("mapping.none", field));
	}

	@Override
	public List<Mapping> mappings(Session session) {
		List<Mapping> all = new ArrayList<>();
		sources.forEach(source -> all.add(source.mapping()));
		for (String key : session.settings().keys(Settings.MAPPING)) {
			session.settings().text(key).ifPresent(text -> all.add(MappingText.read(text)));
		}
		return all;
	}

	@Override
	public void save(Session session, Mapping mapping) {
		if (mapping.name().isBlank()) {
			throw refusal("mapping.noname");
		}
		session.settings().put(Settings.MAPPING + mapping.name().strip(), MappingText.write(mapping));
	}

	@Override
	public Preview preview(Path file, Mapping mapping) {
		try {
			IntakeFormat format = formats().of(file);
			try (var book = format.open(file, limits)) {
				return Previews.of(file.getFileName().toString(), format.id(), book, BookLayout.find(book, mapping));
			}
		} catch (IOException unreadable) {
			throw refusal(unreadable, "file.unreadable", file.getFileName());
		}
	}

	@Override
	public IntakeReport take(IntakeDoor door, List<Path> files, Mapping mapping, Progress progress) {
		var tally = new Tally();
		var job = new Job(mapping, new Interpreter(mapping, divisions), door, limits, progress, tally);
		try {
			for (Path file : files) {
				take(file, job);
			}
		} catch (CancellationException cancelled) {
			tally.cancel();
		}
		return tally.report();
	}

	private void take(Path file, Job job) {
		String name = String.valueOf(file.getFileName());
		job.tally().file(name);
		try (var book = formats().of(file).open(file, limits)) {
			new FileRun(name, book, BookLayout.find(book, job.mapping()), job).take();
		} catch (Refusal refusal) {
			job.tally().refused(name, refusal);
		} catch (IOException unreadable) {
			job.tally().refused(name, refusal(unreadable, "file.unreadable", name));
		}
	}

	@Override
	public Receipt retake(IntakeDoor door, HeldRow corrected, Mapping mapping) {
		var understood = Retaken.read(corrected, mapping, new Interpreter(mapping, divisions));
		return door.takeIn(corrected, new Arrival(understood.filing(), WrittenRows.of(understood)));
	}

	@Override
	public Text describe(IntakeDoor door, String field, Remark remark) {
		return new Faults(door, mapping(field)).describe(remark);
	}

	/** Services come in ascending order of their ranking. */
	private Formats formats() {
		return new Formats(formats.reversed());
	}
}
