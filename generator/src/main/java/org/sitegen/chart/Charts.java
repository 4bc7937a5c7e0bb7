package org.sitegen.chart;

import java.util.List;
import org.sitegen.view.Html;

/**
 * The kinds of charts. Each is an {@code <svg role="img">} with the given name for screen readers, as wide as its
 * container allows.
 */
public final class Charts {

    private Charts() {}

    /** Upright columns in the given order, for years and other steps of time; any number of them. */
    public static Html columns(String name, List<Datum> data) {
        return ColumnChart.draw(name, data);
    }

    /** Horizontal bars in the given order, for names of any length. */
    public static Html bars(String name, List<Datum> data) {
        return BarChart.draw(name, data);
    }

    /** One bar divided into the shares of a whole, such as kept and lost. */
    public static Html shares(String name, List<Datum> data) {
        return ShareChart.draw(name, data);
    }

    /**
     * A grid of years and months, the darker the more.
     *
     * @param months the heads of the twelve columns
     * @param years the rows, top to bottom
     */
    public static Html heat(String name, List<String> months, List<HeatRow> years) {
        return HeatChart.draw(name, months, years);
    }
}
