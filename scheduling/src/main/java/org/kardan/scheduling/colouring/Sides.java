package org.kardan.scheduling.colouring;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.kardan.scheduling.search.Grid;

/**
 * The two sides of a timetable in which nobody meets somebody of their own side.
 *
 * @param bipartite whether there are such sides; if not, everybody is on one
 */
record Sides(boolean[] other, boolean bipartite) {

    static Sides of(Grid grid) {
        var neighbours = neighbours(grid);
        var other = new boolean[grid.participants];
        var seen = new boolean[grid.participants];
        var queue = new ArrayDeque<Integer>();
        for (int start = 0; start < grid.participants; start++) {
            if (!seen[start]) {
                seen[start] = true;
                queue.add(start);
            }
            while (!queue.isEmpty()) {
                int one = queue.remove();
                for (int next : neighbours.get(one)) {
                    if (seen[next] && other[next] == other[one]) {
                        return new Sides(new boolean[grid.participants], false);
                    }
                    if (!seen[next]) {
                        seen[next] = true;
                        other[next] = !other[one];
                        queue.add(next);
                    }
                }
            }
        }
        return new Sides(other, true);
    }

    private static List<List<Integer>> neighbours(Grid grid) {
        var neighbours = new ArrayList<List<Integer>>();
        for (int one = 0; one < grid.participants; one++) {
            neighbours.add(new ArrayList<>());
        }
        for (int wish = 0; wish < grid.wishes; wish++) {
            neighbours.get(grid.first[wish]).add(grid.second[wish]);
            neighbours.get(grid.second[wish]).add(grid.first[wish]);
        }
        return neighbours;
    }

    int of(int participant) {
        return other[participant] ? 1 : 0;
    }
}
