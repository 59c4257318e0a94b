package org.jingjian.ui.update.internal;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IEngine;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.PhaseSetFactory;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.engine.query.UserVisibleRootQuery;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.planner.IPlanner;
import org.eclipse.equinox.p2.planner.ProfileInclusionRules;
import org.eclipse.equinox.p2.query.IQueryResult;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.jingjian.base.Refusal;

/** What is installed where this program runs, and how it is changed. Everything takes effect at the next start. */
final class Installation {
	private final IProvisioningAgent agent;
	private final IProfileRegistry registry;
	private final IProfile profile;

	/** @throws Refusal it cannot be changed here */
	Installation(IProvisioningAgent agent) {
		this.agent = agent;
		registry = agent.getService(IProfileRegistry.class);
		profile = registry.getProfile(IProfileRegistry.SELF);
		if (profile == null) {
			throw Messages.refusal("refused.none");
		}
		Path folder = Path.of(new File(Platform.getInstallLocation().getURL().getPath()).getPath());
		if (!Files.isWritable(folder)) {
			throw Messages.refusal("refused.readonly", folder);
		}
	}

	/** What a site has that is newer than what is here, or not here at all. */
	List<Change> changes(SiteFile site, IProgressMonitor monitor) {
		var metadata = agent.getService(IMetadataRepositoryManager.class);
		try {
			IQueryResult<IInstallableUnit> groups = metadata.loadRepository(site.location(), monitor)
					.query(QueryUtil.createLatestQuery(QueryUtil.createIUGroupQuery()), monitor);
			var changes = new ArrayList<Change>();
			for (IInstallableUnit group : groups.toUnmodifiableSet()) {
				change(group, groups).ifPresent(changes::add);
			}
			return List.copyOf(changes);
		} catch (ProvisionException unreadable) {
			throw new Refusal(Messages.of("refused.file", site.name()), unreadable);
		} finally {
			metadata.removeRepository(site.location());
		}
	}

	/** What was installed by itself is changed by itself; what is new comes with what asks for it, if anything does. */
	private Optional<Change> change(IInstallableUnit group, IQueryResult<IInstallableUnit> groups) {
		Optional<IInstallableUnit> here = profile.query(QueryUtil.createLatestQuery(QueryUtil.createIUQuery(group.getId())), null)
				.toUnmodifiableSet().stream().findFirst();
		boolean wanted = here.map(older -> roots(profile).contains(older) && group.getVersion().compareTo(older.getVersion()) > 0)
				.orElseGet(() -> !isPartOfAnother(group, groups));
		return wanted ? Optional.of(new Change(here, group)) : Optional.empty();
	}

	private static boolean isPartOfAnother(IInstallableUnit group, IQueryResult<IInstallableUnit> groups) {
		return groups.toUnmodifiableSet().stream().filter(other -> other != group)
				.anyMatch(other -> other.getRequirements().stream().anyMatch(group::satisfies));
	}

	/** @throws Refusal the changes do not fit, or failed and were taken back */
	void install(SiteFile site, List<Change> changes, IProgressMonitor monitor) {
		change(site, changes.stream().flatMap(change -> change.older().stream()).toList(), changes.stream().map(Change::newer).toList(), monitor);
	}

	/**
	 * Goes back to the state before the last change.
	 *
	 * @param earlier the site that state was installed from
	 * @throws Refusal there is no such state, or the site does not have it
	 */
	void undo(SiteFile earlier, IProgressMonitor monitor) {
		Set<IInstallableUnit> now = roots(profile);
		Set<IInstallableUnit> before = Arrays.stream(registry.listProfileTimestamps(profile.getProfileId())).filter(state -> state < profile.getTimestamp())
				.boxed().sorted(Comparator.reverseOrder()).map(state -> roots(registry.getProfile(profile.getProfileId(), state)))
				.filter(roots -> !roots.isEmpty() && !roots.equals(now)).findFirst().orElseThrow(() -> Messages.refusal("nothing.undo"));
		change(earlier, now.stream().filter(unit -> !before.contains(unit)).toList(), before.stream().filter(unit -> !now.contains(unit)).toList(), monitor);
	}

	private static Set<IInstallableUnit> roots(IProfile state) {
		return state.query(new UserVisibleRootQuery(), null).toUnmodifiableSet();
	}

	private void change(SiteFile site, List<IInstallableUnit> removed, List<IInstallableUnit> added, IProgressMonitor monitor) {
		var progress = SubMonitor.convert(monitor, Messages.say("busy.install"), 10);
		var planner = agent.getService(IPlanner.class);
		var request = planner.createChangeRequest(profile);
		removed.forEach(request::remove);
		for (IInstallableUnit unit : added) {
			request.add(unit);
			request.setInstallableUnitInclusionRules(unit, ProfileInclusionRules.createStrictInclusionRule(unit));
			request.setInstallableUnitProfileProperty(unit, IProfile.PROP_PROFILE_ROOT_IU, Boolean.TRUE.toString());
		}
		var context = new ProvisioningContext(agent);
		context.setMetadataRepositories(site.location());
		context.setArtifactRepositories(site.location());
		try {
			perform(planner.getProvisioningPlan(request, context, progress.split(2)), site, progress.split(8));
		} finally {
			agent.getService(IMetadataRepositoryManager.class).removeRepository(site.location());
			agent.getService(IArtifactRepositoryManager.class).removeRepository(site.location());
		}
	}

	private void perform(IProvisioningPlan plan, SiteFile site, IProgressMonitor monitor) {
		if (plan.getStatus().matches(IStatus.ERROR | IStatus.CANCEL)) {
			ILog.of(Installation.class).log(plan.getStatus());
			throw Messages.refusal("refused.fit", site.name());
		}
		IStatus result = agent.getService(IEngine.class).perform(plan, PhaseSetFactory.createDefaultPhaseSet(), monitor);
		if (result.matches(IStatus.ERROR | IStatus.CANCEL)) {
			ILog.of(Installation.class).log(result);
			throw Messages.refusal("refused.install");
		}
	}
}
