package org.jingjian.cli.internal.jobs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jingjian.base.Texts;
import org.jingjian.cli.internal.Answer;
import org.jingjian.cli.internal.OfficeJob;
import org.jingjian.cli.internal.Tools;
import org.jingjian.office.Session;
import org.jingjian.search.FilingSearch;
import org.jingjian.search.Found;
import org.jingjian.search.Place;
import org.jingjian.search.Results;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches everything of the filings. */
@Command(name = "search")
final class SearchJob extends OfficeJob {
	private static final Texts TEXTS = Texts.beside(SearchJob.class);

	@Parameters(paramLabel = "TEXT", arity = "1..*")
	private List<String> words;
	@Option(names = "--limit", paramLabel = "N", defaultValue = "20")
	private int limit;

	SearchJob(Tools tools) {
		super(tools, "regulator");
	}

	@Override
	protected Answer answer(Session session) {
		try (FilingSearch search = tools().searches().open(session)) {
			watching(progress -> {
				search.settle(progress);
				return null;
			});
			return answer(search.find(String.join(" ", words), limit));
		}
	}

	private Answer answer(Results results) {
		var data = new LinkedHashMap<String, Object>();
		data.put("more", results.more());
		data.put("rows", results.found().stream().map(this::row).toList());
		var lines = new ArrayList<String>();
		for (Found found : results.found()) {
			lines.add(String.join("\t", say(TEXTS.of("state." + found.state().getName())), found.creditCode() == null ? "-" : found.creditCode(), found.name()));
			found.places().forEach(place -> lines.add("  " + say(place.field().label()) + ": " + marked(place, "[", "]")));
		}
		lines.add(say(TEXTS.of(results.more() ? "search.more" : "search.total", results.found().size())));
		return Answer.of(data, lines);
	}

	private Map<String, Object> row(Found found) {
		var data = new LinkedHashMap<String, Object>();
		data.put("id", found.id());
		data.put("status", found.state().getName());
		data.put("name", found.name());
		data.put("creditCode", found.creditCode());
		data.put("registrationNumber", found.registrationNumber());
		data.put("places", found.places().stream().map(this::place).toList());
		return data;
	}

	private Map<String, Object> place(Place place) {
		var data = new LinkedHashMap<String, Object>();
		data.put("field", place.field().name());
		data.put("label", say(place.field().label()));
		data.put("excerpt", place.excerpt());
		data.put("hits", place.hits().stream().map(hit -> List.of(hit.from(), hit.to())).toList());
		return data;
	}

	private static String marked(Place place, String before, String behind) {
		var marked = new StringBuilder(place.excerpt());
		for (Place.Hit hit : place.hits().reversed()) {
			marked.insert(hit.to(), behind).insert(hit.from(), before);
		}
		return marked.toString();
	}
}
