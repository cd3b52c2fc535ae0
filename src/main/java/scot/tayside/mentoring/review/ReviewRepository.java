package scot.tayside.mentoring.review;

import org.springframework.data.repository.Repository;

interface ReviewRepository extends Repository<Review, ReviewId> {

    /** At once, so that the changes worked out next find its scores, and a second one like it is noticed here. */
    Review saveAndFlush(Review review);
}
