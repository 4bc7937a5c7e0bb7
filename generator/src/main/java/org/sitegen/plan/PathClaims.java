package org.sitegen.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitegen.problem.Problems;
import org.sitegen.problem.SourceLocation;
import org.sitegen.text.CodePointOrder;
import org.sitegen.url.SitePath;

/** Who has claimed which address. Two claims on one address are an error, upper and lower case taken together. */
final class PathClaims {

    /** Who claims an address: a place in a file of the archive, or the generator by itself. */
    private record Claim(SitePath path, Optional<SourceLocation> location) {}

    private final Map<String, Claim> claims = new HashMap<>();
    private final Set<String> folders = new HashSet<>();

    /** The folder of the claim before: most claims are in the same one. */
    private String lastFolder = "";

    private final Problems problems;

    PathClaims(Problems problems) {
        this.problems = problems;
    }

    /** Claims an address for a page that the generator makes by itself. These claims come first. */
    void generated(SitePath path) {
        claim(new Claim(path, Optional.empty()));
    }

    /** Claims an address for a file of the archive; says whether it was free. */
    boolean file(SitePath path, SourceLocation location) {
        return claim(new Claim(path, Optional.of(location)));
    }

    /** Reports addresses that are a file for one and a folder for another; to be called once, when all claims are made. */
    void checkFolders() {
        folders.stream().sorted(CodePointOrder.COMPARATOR).forEach(folder -> {
            Claim file = claims.get(new SitePath(folder).collisionKey());
            if (file != null) {
                report(file, firstIn(folder));
            }
        });
        // The plan of a site goes on asking who has which address, but not for folders.
        folders.clear();
    }

    /** Once a folder is known, so are those above it. */
    private void addFolders(String path) {
        int slash = path.lastIndexOf('/');
        if (slash <= 0 || (slash == lastFolder.length() && path.startsWith(lastFolder))) {
            return;
        }
        lastFolder = path.substring(0, slash);
        while (slash > 0 && folders.add(path.substring(0, slash))) {
            slash = path.lastIndexOf('/', slash - 1);
        }
    }

    private Claim firstIn(String folder) {
        return claims.values().stream()
                .filter(claim -> claim.path().value().startsWith(folder + "/"))
                .min(Comparator.comparing(Claim::path))
                .orElseThrow();
    }

    private void report(Claim file, Claim inFolder) {
        SourceLocation at = file.location().or(inFolder::location).orElseThrow();
        problems.add(PlanProblems.fileAndFolder(at, file.path(), inFolder.path()));
    }

    /** Whether an address was claimed. */
    boolean contains(SitePath path) {
        Claim claim = claims.get(path.collisionKey());
        return claim != null && claim.path().equals(path);
    }

    private boolean claim(Claim claim) {
        Claim other = claims.putIfAbsent(claim.path().collisionKey(), claim);
        if (other == null) {
            addFolders(claim.path().value());
            return true;
        }
        SourceLocation at =
                claim.location().orElseThrow(() -> new IllegalStateException("two generated pages at " + claim.path()));
        problems.add(other.location()
                .map(first -> PlanProblems.takenByFile(at, claim.path(), first))
                .orElseGet(() -> PlanProblems.takenByGenerated(at, claim.path())));
        return false;
    }
}
