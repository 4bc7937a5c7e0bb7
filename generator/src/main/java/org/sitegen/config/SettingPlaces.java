package org.sitegen.config;

import java.util.List;
import java.util.Optional;
import org.sitegen.problem.SourceLocation;

/**
 * Where the settings stand that only the plan of the site can judge.
 *
 * @param menu where the URL of each entry of the menu is
 * @param logo where the logo is
 * @param footer where the text of the footer begins
 */
public record SettingPlaces(List<SourceLocation> menu, Optional<SourceLocation> logo, Optional<SourceLocation> footer) {

    /** The places of settings that were not written. */
    public static final SettingPlaces NONE = new SettingPlaces(List.of(), Optional.empty(), Optional.empty());

    private static final SourceLocation FILE = SourceLocation.of(ConfigReader.FILE);

    /** Takes an immutable copy. */
    public SettingPlaces {
        menu = List.copyOf(menu);
    }

    /** The place of an entry of the menu, counted from 0. */
    public SourceLocation ofMenu(int index) {
        return index < menu.size() ? menu.get(index) : FILE;
    }

    /** The place of the logo. */
    public SourceLocation ofLogo() {
        return logo.orElse(FILE);
    }

    /** The place where the footer's text begins. */
    public SourceLocation ofFooter() {
        return footer.orElse(FILE);
    }
}
