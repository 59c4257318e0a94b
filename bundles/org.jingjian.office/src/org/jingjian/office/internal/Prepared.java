package org.jingjian.office.internal;

import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jingjian.model.filing.Filing;
import org.jingjian.model.filing.FilingState;
import org.jingjian.model.filing.Remark;
import org.jingjian.model.filing.RevisionKind;
import org.jingjian.model.filing.Severity;
import org.jingjian.office.Arrival;

/**
 * An arrival with all that can be done before its turn at the store: reviewed, its clocks started, digested, as if it were
 * new. Arrivals are prepared side by side.
 *
 * @param filing a copy, ready to be stored; null if reading left a doubt
 * @param digest of its content; null if reading left a doubt
 */
record Prepared(Arrival arrival, Filing filing, String digest) {
	static List<Prepared> all(List<Arrival> arrivals, String field, Desk desk, FilingSteps steps) {
		return arrivals.parallelStream().map(arrival -> of(arrival, field, desk, steps)).toList();
	}

	static Prepared of(Arrival arrival, String field, Desk desk, FilingSteps steps) {
		if (isDoubtful(arrival.filing())) {
			return new Prepared(arrival, null, null);
		}
		Filing filing = EcoreUtil.copy(arrival.filing());
		filing.setField(field);
		filing.setReceivedAt(desk.now());
		if (filing.getFiledOn() == null) {
			filing.setState(FilingState.EXPECTED);
		} else {
			steps.received(filing);
		}
		desk.lookAnew(filing);
		String digest = Content.digest(filing);
		steps.revise(filing, RevisionKind.INITIAL, null, digest);
		return new Prepared(arrival, filing, digest);
	}

	/** True if reading left something that must be asked or refused. */
	boolean doubtful() {
		return filing == null;
	}

	String creditCode() {
		return creditCode(arrival.filing());
	}

	static String creditCode(Filing filing) {
		return filing.getProcessor() == null ? null : filing.getProcessor().getCreditCode();
	}

	static Severity worst(List<Remark> remarks) {
		return remarks.stream().map(Remark::getSeverity).max(Comparator.comparing(Severity::getValue)).orElse(Severity.NOTE);
	}

	private static boolean isDoubtful(Filing filing) {
		return worst(filing.getRemarks()).getValue() >= Severity.QUERY_VALUE;
	}
}
